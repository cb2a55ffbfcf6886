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
 * @param edition counts the recommendations that it has been about since anybody could see it, from 1; every ballot
 *     belongs to one
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
        Life life,
        Electorate electorate,
        Optional<String> salt,
        long version) {

    /** An anonymous vote that ends early needs votes enough to show a result, under whichever version it was opened. */
    public Poll {
        electorate = electorate.showing(terms);
    }

    /** Whether votes count. */
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
        OWNER,
        /** Everybody named had themselves erased, or turned out to belong to another organisation. */
        NOBODY_LEFT,
        /** It came to its end before anybody could see it. */
        NEVER_POSTED
    }

    /**
     * The result of a closed poll.
     *
     * @param votes how many had voted
     * @param tally the counts; empty if they could reveal who voted for what
     * @param unconfirmed how many had voted only in an earlier edition, so that their votes do not count
     */
    public record Conclusion(
            Ending ending, Instant at, int votes, Outcome outcome, Optional<Tally> tally, int unconfirmed) {

        /** {@return whether fewer votes came in than the result needs} */
        public boolean fellShort() {
            return outcome instanceof Outcome.QuorumMissed;
        }
    }

    /**
     * How far a poll has come.
     *
     * @param closesAt when it closes by itself; known once it is open
     * @param conclusion known once it is closed
     */
    public record Life(Status status, Instant askedAt, Optional<Instant> closesAt, Optional<Conclusion> conclusion) {

        private static Life waiting(Instant askedAt) {
            return new Life(Status.WAITING, askedAt, Optional.empty(), Optional.empty());
        }

        private Life opened(Instant until) {
            return new Life(Status.OPEN, askedAt, Optional.of(until), conclusion);
        }

        private Life closed(Conclusion end) {
            return new Life(Status.CLOSED, askedAt, closesAt, Optional.of(end));
        }
    }

    /**
     * Whom a poll asks, in numbers.
     *
     * @param asked how many people are asked; 0 if unknown
     * @param needed how many votes the result needs; 0 if any number will do
     */
    public record Electorate(int asked, int needed) {

        private static Electorate notAskedYet(int people) {
            return new Electorate(people, 0);
        }

        private static Electorate of(int asked, int needed, Terms terms) {
            int reachable = terms.voters().isEmpty()
                    ? needed
                    : Math.min(needed, terms.named().size());
            return new Electorate(asked, reachable);
        }

        /**
         * Those who are left on those terms. In an open vote the number of people asked drops by one; in an anonymous
         * one it stays, since the difference would reveal whether the one who is forgotten had voted.
         */
        private Electorate leftOn(Terms fewer) {
            return fewer.anonymous() ? on(fewer, asked) : namedOn(fewer);
        }

        /** An outsider has no vote that the number could reveal, and who is forgotten stays counted. */
        private Electorate neverAsking(Terms fewer) {
            return on(fewer, Math.max(0, asked - 1));
        }

        private Electorate namedOn(Terms fewer) {
            return on(fewer, Math.min(asked, fewer.named().size()));
        }

        private Electorate on(Terms fewer, int stillAsked) {
            return of(stillAsked, Math.min(needed, fewer.quorum().votes(stillAsked)), fewer);
        }

        /** Where they are known, more than were counted may have come to vote since. */
        private Electorate withAll(int voted) {
            return asked == 0 ? this : new Electorate(Math.max(asked, voted), needed);
        }

        /** Closed with fewer votes it could show no result, although others may still vote. */
        private Electorate showing(Terms terms) {
            boolean floored = terms.anonymous() && terms.closesAtQuorum() && needed > 0;
            int most = terms.voters().isEmpty() ? Outcome.COMPANY : asked;
            return floored ? new Electorate(asked, Math.max(needed, Math.min(Outcome.COMPANY, most))) : this;
        }
    }

    /** Keeps how many people are in the channel, where that is known when it is asked. */
    static Poll waiting(PollId id, Person owner, PollMove.Ask asked, Advice matter, String salt, Instant now) {
        var kept = asked.terms().anonymous() ? Optional.of(salt) : Optional.<String>empty();
        return new Poll(
                id,
                owner,
                asked.channel(),
                asked.terms(),
                matter,
                1,
                Life.waiting(now),
                Electorate.notAskedYet(asked.people()),
                kept,
                0);
    }

    /** {@return whether votes count, are still to count, or count no more} */
    public Status status() {
        return life.status();
    }

    /** {@return when it closes by itself; known once it is open} */
    public Optional<Instant> closesAt() {
        return life.closesAt();
    }

    /** {@return how it ended, once it has} */
    public Optional<Conclusion> conclusion() {
        return life.conclusion();
    }

    /** {@return whether votes count} */
    public boolean open() {
        return status() == Status.OPEN;
    }

    /** {@return whether it ended before anybody could see it} */
    public boolean neverPosted() {
        return conclusion().filter(end -> end.ending() == Ending.NEVER_POSTED).isPresent();
    }

    Poll opened(Instant until, int peopleAsked) {
        var asked = Electorate.of(peopleAsked, terms.quorum().votes(peopleAsked), terms);
        return changed(terms, matter, edition, life.opened(until), asked, salt);
    }

    /** {@return whether its time is over at that moment} */
    public boolean over(Instant now) {
        return closesAt().filter(moment -> !moment.isAfter(now)).isPresent();
    }

    Poll waitingAgain() {
        var nobodyYet = Electorate.notAskedYet(electorate.asked());
        return changed(terms, matter, edition, Life.waiting(life.askedAt()), nobodyYet, salt);
    }

    /** The same as one that its message does not show yet, so that this is brought up to date. */
    Poll toBeShown() {
        return changed(terms, matter, edition, life, electorate, salt);
    }

    /**
     * {@return the same about another recommendation}
     *
     * @param anew whether somebody may have voted on something else before, so that a new edition begins
     */
    Poll about(Advice now, boolean anew) {
        return changed(terms, now, anew ? edition + 1 : edition, life, electorate, salt);
    }

    /** Erases the salt, and with it the last way from an anonymous ballot back to a person. */
    Poll closed(Conclusion end) {
        return changed(terms, matter, edition, life.closed(end), electorate.withAll(end.votes()), Optional.empty());
    }

    /** Removes a forgotten voter from the named ones. */
    public Poll without(String user) {
        var fewer = terms.without(user);
        return changed(fewer, matter, edition, life, electorate.leftOn(fewer), salt);
    }

    /** Leaves out somebody who can never vote, named or not, so that nobody waits for them: they count as never asked. */
    Poll neverAsking(String user) {
        var fewer = terms.without(user);
        return changed(fewer, matter, edition, life, electorate.neverAsking(fewer), salt);
    }

    /** Owner, channel and question never change. */
    private Poll changed(
            Terms newTerms,
            Advice newMatter,
            int newEdition,
            Life newLife,
            Electorate newElectorate,
            Optional<String> keptSalt) {
        return new Poll(
                id, owner, channel, newTerms, newMatter, newEdition, newLife, newElectorate, keptSalt, version + 1);
    }
}
