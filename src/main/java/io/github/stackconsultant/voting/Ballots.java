package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Combines the ballot box and the voter roll of each poll, with ballot keys that fit its secrecy. */
final class Ballots {

    /** More than any message can show. */
    private static final int MOST_REASONS = 1_000;

    private final BallotBox box;
    private final VoterRoll roll;
    private final BallotKeys keys;

    Ballots(BallotBox box, VoterRoll roll, BallotKeys keys) {
        this.box = box;
        this.roll = roll;
        this.keys = keys;
    }

    /** The result of casting a ballot. */
    enum Put {
        FIRST,
        CHANGED,
        /** Voted the same again, and the reason given for it stays. */
        EXPLAINED,
        /** Changed, and the reason given for the previous choice was deleted. */
        UNEXPLAINED,
        /** The voter is on the roll, but their ballot cannot be found in the box. */
        LOST
    }

    /** One person, one vote: the roll decides, even under concurrent calls. */
    Put put(Poll poll, String user, ChoiceId choice) {
        var key = key(poll, user);
        var edition = Edition.current(poll);
        if (roll.enter(edition, user)) {
            box.put(edition, key, choice);
            return Put.FIRST;
        }
        return switch (box.change(edition, key, choice)) {
            case DONE -> Put.CHANGED;
            case EXPLAINED -> Put.EXPLAINED;
            case UNEXPLAINED -> Put.UNEXPLAINED;
            case NOT_THERE -> notThere(poll, user);
        };
    }

    /**
     * A voter who has just withdrawn on another device votes again; for one who is still on the roll, the ballot is
     * lost.
     */
    private Put notThere(Poll poll, String user) {
        if (voted(poll, user)) {
            return Put.LOST;
        }
        throw new StalePollException(poll.id());
    }

    /**
     * Removes the vote from every edition, so that the voter is not asked to confirm it and it cannot come back.
     *
     * @return whether there was one
     */
    boolean remove(Poll poll, String user) {
        var key = key(poll, user);
        return Edition.all(poll).stream()
                        .filter(edition -> box.remove(edition, key) && roll.leave(edition, user))
                        .count()
                > 0;
    }

    /** {@return whether the user has a ballot for that choice} */
    boolean explain(Poll poll, String user, ChoiceId choice, String reason) {
        return box.explain(Edition.current(poll), key(poll, user), choice, reason);
    }

    /**
     * Rewrites the ballots of an ended anonymous poll under keys that belong to nobody and in the order of those keys,
     * so that the storage order no longer correlates with anything. The roll of who took part is no longer needed and
     * is deleted. Idempotent.
     */
    void shuffle(Poll poll) {
        for (var edition : Edition.all(poll)) {
            var shuffled = box.list(edition, false, Integer.MAX_VALUE).stream()
                    .map(ballot -> new Ballot(keys.nobodys(), ballot.choice(), ballot.reason()))
                    .sorted(Comparator.comparing(Ballot::key))
                    .toList();
            box.replaceAll(edition, shuffled);
            roll.clear(edition);
        }
    }

    /** {@return whether the user has voted in the current edition} */
    boolean voted(Poll poll, String user) {
        return roll.holds(Edition.current(poll), user);
    }

    /** {@return whether the user has voted in any edition} */
    boolean tookPart(Poll poll, String user) {
        return Edition.all(poll).stream().anyMatch(edition -> roll.holds(edition, user));
    }

    /** {@return whether the user has voted in the current edition, and the ballot cannot be found} */
    boolean lost(Poll poll, String user) {
        return voted(poll, user) && current(poll, user).isEmpty();
    }

    /** {@return the user's ballot in the current edition} */
    Optional<Ballot> current(Poll poll, String user) {
        return in(Edition.current(poll), poll, user);
    }

    /** {@return the user's latest ballot in an edition before the current one} */
    Optional<Ballot> earlier(Poll poll, String user) {
        return Edition.earlier(poll).stream()
                .flatMap(edition -> in(edition, poll, user).stream())
                .findFirst();
    }

    private Optional<Ballot> in(Edition edition, Poll poll, String user) {
        return box.find(edition, key(poll, user));
    }

    int votes(Poll poll) {
        return roll.count(Edition.current(poll));
    }

    /** {@return those named voters who have not voted} */
    List<String> missing(Poll poll) {
        var voters = poll.terms().named();
        var voted = roll.among(Edition.current(poll), voters);
        return voters.stream().filter(user -> !voted.contains(user)).toList();
    }

    Tally tally(Poll poll) {
        return Tally.of(poll.terms().choices(), box.count(Edition.current(poll)));
    }

    Standing standing(Poll poll) {
        return new Standing(poll, tally(poll), stale(poll).size());
    }

    /** {@return the users who voted in an earlier edition and have not yet confirmed or changed their votes} */
    List<String> stale(Poll poll) {
        var earlier = Edition.earlier(poll).stream()
                .flatMap(edition -> roll.all(edition).stream())
                .distinct()
                .toList();
        if (earlier.isEmpty()) {
            return List.of();
        }
        var current = new HashSet<>(roll.all(Edition.current(poll)));
        return earlier.stream().filter(user -> !current.contains(user)).toList();
    }

    /** {@return whether that is the first time that this stranger tried to vote} */
    boolean turnAway(Poll poll, String user) {
        return roll.turnAway(poll.id(), user);
    }

    void forgetStrangers(Poll poll) {
        roll.forgetStrangers(poll.id());
    }

    void keep(Poll poll, VoteRequest request) {
        roll.keep(poll.id(), request);
    }

    /** {@return what is said, now that the poll is over, in each message that asked a voter to confirm} */
    List<Statement> answers(Poll poll) {
        var asked = roll.takeRequests(poll.id());
        if (asked.isEmpty()) {
            return List.of();
        }
        var counted = new HashSet<>(roll.all(Edition.current(poll)));
        return asked.stream()
                .map(request -> Statement.directly(
                        new Person(poll.owner().workspace(), request.user()),
                        new PollContent.ConfirmationOver(
                                poll.id(), request.channel(), request.timestamp(), counted.contains(request.user()))))
                .toList();
    }

    Visibility.Viewer viewer(Poll poll, String user) {
        return voted(poll, user) ? Visibility.Viewer.VOTER : Visibility.Viewer.MEMBER;
    }

    /** For open votes only: in anonymous ones, keys are not user ids. */
    Map<Choice, List<String>> names(Poll poll) {
        var ballots = box.list(Edition.current(poll), false, Voting.MOST_NAMES);
        var names = new LinkedHashMap<Choice, List<String>>();
        for (var choice : poll.terms().choices()) {
            names.put(
                    choice,
                    ballots.stream()
                            .filter(ballot -> ballot.choice().equals(choice.id()))
                            .map(Ballot::key)
                            .toList());
        }
        return names;
    }

    /** Sorted by text before they are shuffled, so that no trace of the order of arrival remains. */
    List<Voting.Reason> reasons(Poll poll) {
        var ballots = new ArrayList<>(box.list(Edition.current(poll), true, MOST_REASONS));
        ballots.sort(Comparator.comparing((Ballot ballot) -> ballot.reason().orElse(""))
                .thenComparing(ballot -> ballot.choice().value()));
        Collections.shuffle(ballots, new Random(poll.id().value().hashCode()));
        return ballots.stream().flatMap(ballot -> reason(poll, ballot).stream()).toList();
    }

    private static Optional<Voting.Reason> reason(Poll poll, Ballot ballot) {
        var user = poll.terms().anonymous() ? Optional.<String>empty() : Optional.of(ballot.key());
        return poll.terms()
                .choice(ballot.choice())
                .flatMap(choice -> ballot.reason().map(words -> new Voting.Reason(choice, words, user)));
    }

    private String key(Poll poll, String user) {
        if (!poll.terms().anonymous()) {
            return user;
        }
        var salt = poll.salt().orElseThrow(() -> new IllegalStateException("the salt of " + poll.id() + " is erased"));
        return keys.key(salt, user);
    }
}
