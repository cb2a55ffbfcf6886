package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.fixtures.Voter;
import io.github.stackconsultant.fixtures.VotingDriver;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What may happen to a few polls of one consultation, in any order, and what ought to be counted after it. */
final class RandomVotes {

    static final List<String> PEOPLE = List.of(ASKER, "UBO", "UCY", "UDI", "UEV", "UFI");
    private static final List<String> CHOICES = List.of("nodejs", "python", "+several", "+none", "rust");
    private static final List<String> REASONS = List.of("", "fast", "known", "x".repeat(600));
    private static final int MOST_POLLS = 3;

    private final RandomComparisons generator;
    private final VotingDriver team;
    private final List<PollId> polls = new ArrayList<>();
    /** Whose latest accepted turn was which vote, in each poll's current edition. */
    private final Map<PollId, Map<String, ChoiceId>> counted = new HashMap<>();

    private int matter = 1;
    private String latest = "";
    private Optional<Voter> mover = Optional.empty();
    private final List<Supplier<String>> kinds = List.of(
            this::ask,
            this::open,
            this::post,
            this::post,
            this::failToPost,
            this::postpone,
            this::vote,
            this::vote,
            this::vote,
            this::vote,
            this::voteOnWhatWasSeenBefore,
            this::withdraw,
            this::explain,
            this::explain,
            this::confirm,
            this::confirm,
            this::replace,
            this::close,
            this::postAgain,
            this::pass,
            this::ringDue,
            this::ringAnything,
            this::repeat);

    RandomVotes(RandomComparisons generator, VotingDriver team) {
        this.generator = generator;
        this.team = team;
        latest = ask();
    }

    /** {@return the polls so far} */
    List<PollId> polls() {
        return polls;
    }

    /** {@return whose vote for what the poll's current edition ought to hold} */
    Map<String, ChoiceId> counted(PollId poll) {
        return counted.computeIfAbsent(poll, unused -> new HashMap<>());
    }

    /** {@return the latest thing that happened, in words, for a failing test} */
    String latest() {
        return latest;
    }

    void play() {
        latest = generator.oneOf(kinds).get();
    }

    private String ask() {
        if (polls.size() < MOST_POLLS) {
            polls.add(team.asked(terms().terms(), PollTerms.aMatter(matter)));
        }
        return "ask " + polls;
    }

    private PollTerms terms() {
        var terms = oneOf(List.of(PollTerms.anOpenVote(), PollTerms.anAnonymousVote()));
        terms.needing(
                oneOf(List.of(new Quorum.None(), new Quorum.Votes(generator.between(1, 5)), new Quorum.Share(60))));
        terms.until(oneOf(List.of(
                new Deadline.In(Deadline.Preset.ONE_HOUR),
                Deadline.USUAL,
                new Deadline.At(team.now().plus(Duration.ofHours(30))))));
        terms.shown(oneOf(List.of(Terms.ResultsShown.values())));
        if (coin()) {
            terms.closedThen();
        }
        if (coin()) {
            terms.reminding();
        }
        if (generator.between(1, 6) == 1) {
            return terms.among("UBO");
        }
        return coin() ? terms : terms.among("UBO", "UCY", "UDI", "UEV", "UFI");
    }

    private String open() {
        var poll = poll();
        team.in(oneOf(List.of(ZoneOffset.UTC, ZoneId.of("Europe/Berlin")))).withMembers(generator.between(1, 8));
        return "open " + poll + ": " + team.opens(poll);
    }

    private String post() {
        var poll = poll();
        if (team.polls().shown(poll).isEmpty()) {
            team.posts(poll);
        }
        return "post " + poll;
    }

    private String failToPost() {
        var poll = poll();
        team.failsToPost(poll);
        return "fail to post " + poll;
    }

    private String postpone() {
        var poll = poll();
        team.postpones(poll);
        return "postpone " + poll;
    }

    private String vote() {
        var poll = poll();
        var person = person();
        int edition = generator.between(1, 6) == 1 ? 1 : team.poll(poll).edition();
        return vote(poll, person, edition);
    }

    private String vote(PollId poll, String user, int edition) {
        var choice = generator.oneOf(CHOICES);
        var who = generator.between(1, 12) == 1 ? team.outsider(user) : team.person(user);
        mover = Optional.of(who.votes(poll, edition, choice));
        remember(poll, user, who.reply());
        return user + " votes " + poll + " " + edition + " " + choice + ": " + who.reply();
    }

    /** Another instance replaces or closes while the vote is under way. */
    private String voteOnWhatWasSeenBefore() {
        var poll = poll();
        var before = team.poll(poll);
        var meanwhile = coin() ? replace() : close();
        team.polls().wasRead(before);
        return "meanwhile " + meanwhile + "; " + vote(poll, person(), before.edition());
    }

    private String withdraw() {
        var poll = poll();
        var user = person();
        var who = team.person(user).withdraws(poll);
        mover = Optional.of(who);
        if (who.reply() instanceof PollReply.Withdrawn) {
            counted(poll).remove(user);
        }
        return user + " withdraws " + poll + ": " + who.reply();
    }

    private String explain() {
        var poll = poll();
        var who = team.person(person()).explains(poll, generator.oneOf(REASONS));
        mover = Optional.of(who);
        return "explain " + poll + ": " + who.reply();
    }

    private String confirm() {
        var poll = poll();
        var user = person();
        var who = team.person(user).confirms(poll);
        mover = Optional.of(who);
        remember(poll, user, who.reply());
        return user + " confirms " + poll + ": " + who.reply();
    }

    private void remember(PollId poll, String user, PollReply reply) {
        if (reply instanceof PollReply.Counted vote) {
            counted(poll).put(user, vote.choice().id());
        }
    }

    private String replace() {
        if (generator.between(1, 4) > 1) {
            matter++;
        }
        var before = polls.stream().map(team::poll).toList();
        team.replaces(PollTerms.aMatter(matter));
        before.stream()
                .filter(poll -> team.poll(poll.id()).edition() > poll.edition())
                .forEach(poll -> counted(poll.id()).clear());
        return "replace by " + matter;
    }

    private String close() {
        var poll = poll();
        var who = team.person(generator.between(1, 5) == 1 ? person() : ASKER);
        mover = Optional.of(who);
        // most polls live on for a while
        return generator.between(1, 3) == 1
                ? "close " + poll + ": " + who.closes(poll).reply()
                : "close never: " + who.closes(new PollId("never")).reply();
    }

    private String postAgain() {
        var poll = poll();
        mover = Optional.of(team.person(ASKER).postsAgain(poll));
        return "post again " + poll;
    }

    private String pass() {
        team.waits(oneOf(List.of(Duration.ofMinutes(1), Duration.ofMinutes(50), Duration.ofHours(11))));
        return "time passes";
    }

    private String ringDue() {
        team.rings();
        return "ring what is due";
    }

    private String ringAnything() {
        var poll = poll();
        var alarm = oneOf(
                List.<PollAlarm>of(new PollAlarm.Close(poll), new PollAlarm.Remind(poll), new PollAlarm.Shuffle(poll)));
        team.rings(alarm);
        return "ring " + alarm;
    }

    private String repeat() {
        mover.ifPresent(Voter::isDeliveredAgain);
        return "the same again";
    }

    private PollId poll() {
        return generator.oneOf(polls);
    }

    private String person() {
        return generator.oneOf(PEOPLE);
    }

    private boolean coin() {
        return generator.random().nextBoolean();
    }

    private <T> T oneOf(List<? extends T> all) {
        return all.get(generator.between(0, all.size() - 1));
    }
}
