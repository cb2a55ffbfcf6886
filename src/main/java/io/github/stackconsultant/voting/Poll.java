package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import java.time.Instant;
import java.util.Optional;

/**
 * One poll at one moment, without its ballots.
 *
 * @param owner the person who asked
 * @param channel where it is asked
 * @param edition counts the recommendations that it has been about, from 1; every ballot belongs to one edition
 * @param closesAt when it closes by itself; known once it is open
 * @param asked how many people are asked; 0 if unknown
 * @param needed how many votes the result needs; 0 if any number will do
 * @param salt the salt of anonymous ballots' keys; erased when the poll closes
 * @param version counts the changes of the poll and of its ballots
 */
public record Poll(
        PollId id,
        Person owner,
        String channel,
        Terms terms,
        Advice matter,
        int edition,
        Status status,
        Instant askedAt,
        Optional<Instant> closesAt,
        int asked,
        int needed,
        Optional<String> salt,
        Optional<Conclusion> conclusion,
        long version) {

    /** A poll's life. */
    public enum Status {
        /** Stored, but not yet posted. */
        WAITING,
        /** Votes count. */
        OPEN,
        /** Nothing changes any more. */
        CLOSED
    }

    /** How it ended. */
    public enum Ending {
        /** Its time was over. */
        DEADLINE,
        /** Enough had voted. */
        QUORUM,
        /** The owner ended it. */
        OWNER
    }

    /**
     * The result of a closed poll.
     *
     * @param votes how many had voted
     * @param tally the counts; empty if they could reveal who voted for what
     * @param unconfirmed how many had voted only in an earlier edition, so that their votes do not count
     */
    public record Conclusion(
            Ending ending, Instant at, int votes, Outcome outcome, Optional<Tally> tally, int unconfirmed) {}

    static Poll waiting(PollId id, Person owner, String channel, Terms terms, Advice matter, String salt, Instant now) {
        var kept = terms.anonymous() ? Optional.of(salt) : Optional.<String>empty();
        return new Poll(
                id,
                owner,
                channel,
                terms,
                matter,
                1,
                Status.WAITING,
                now,
                Optional.empty(),
                0,
                0,
                kept,
                Optional.empty(),
                0);
    }

    /** {@return whether votes count} */
    public boolean open() {
        return status == Status.OPEN;
    }

    Poll opened(Instant until, int peopleAsked) {
        return changed(
                matter,
                edition,
                Status.OPEN,
                Optional.of(until),
                peopleAsked,
                reachable(terms.quorum().votes(peopleAsked), terms),
                salt,
                conclusion);
    }

    /** {@return whether its time is over at that moment} */
    public boolean over(Instant now) {
        return closesAt.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    Poll waitingAgain() {
        return changed(matter, edition, Status.WAITING, Optional.empty(), 0, 0, salt, conclusion);
    }

    Poll about(Advice now) {
        return changed(now, edition + 1, status, closesAt, asked, needed, salt, conclusion);
    }

    /** Erases the salt, and with it the last way from an anonymous ballot back to a person. */
    Poll closed(Conclusion end) {
        return changed(matter, edition, Status.CLOSED, closesAt, asked, needed, Optional.empty(), Optional.of(end));
    }

    /** {@return that number of votes, limited to the number of named voters, if there are any} */
    private static int reachable(int votes, Terms terms) {
        return terms.voters().isEmpty() ? votes : Math.min(votes, terms.named().size());
    }

    /**
     * Removes a forgotten voter from the named ones. In an open vote the number of people asked drops by one; in an
     * anonymous one it stays, since the difference would reveal whether they had voted.
     */
    public Poll without(String user) {
        var fewer = terms.without(user);
        int stillAsked =
                terms.anonymous() ? asked : Math.min(asked, fewer.named().size());
        int stillNeeded = Math.min(needed, fewer.quorum().votes(stillAsked));
        return new Poll(
                id,
                owner,
                channel,
                fewer,
                matter,
                edition,
                status,
                askedAt,
                closesAt,
                stillAsked,
                reachable(stillNeeded, fewer),
                salt,
                conclusion,
                version + 1);
    }

    /** Owner, channel and question never change. */
    private Poll changed(
            Advice newMatter,
            int newEdition,
            Status newStatus,
            Optional<Instant> end,
            int peopleAsked,
            int votesNeeded,
            Optional<String> keptSalt,
            Optional<Conclusion> ending) {
        return new Poll(
                id,
                owner,
                channel,
                terms,
                newMatter,
                newEdition,
                newStatus,
                askedAt,
                end,
                peopleAsked,
                votesNeeded,
                keptSalt,
                ending,
                version + 1);
    }
}
