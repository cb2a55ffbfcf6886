package io.github.stackconsultant.voting;

import java.util.Optional;

/** What became of a turn about a poll. It is answered at once and never stored: it may hold a name beside a choice. */
public sealed interface PollReply {

    /** The poll is stored and will be posted. */
    record Asked(Poll poll) implements PollReply {}

    /**
     * The vote counts.
     *
     * @param poll the poll after that vote, which may have closed it
     * @param changed whether it takes the place of an earlier one
     * @param unexplained whether a reason was given for another choice before, and is gone with that
     * @param against whether the recommendation says otherwise
     */
    record Counted(Poll poll, Choice choice, boolean changed, boolean unexplained, boolean against)
            implements PollReply {}

    /** The vote is taken back. */
    record Withdrawn(Poll poll) implements PollReply {}

    /** The reason is kept. */
    record Explained(Poll poll) implements PollReply {}

    /** The vote is over. */
    record Closed(Poll poll) implements PollReply {}

    /** It was done before. */
    record Repeated() implements PollReply {}

    /** It changes nothing. */
    record Refused(Reason reason, Optional<Poll> poll) implements PollReply {

        static Refused because(Reason reason) {
            return new Refused(reason, Optional.empty());
        }

        static Refused because(Reason reason, Poll poll) {
            return new Refused(reason, Optional.of(poll));
        }

        /** Why not. */
        public enum Reason {
            /** There is no such poll. */
            UNKNOWN_POLL,
            /** It is not posted yet. */
            NOT_OPEN_YET,
            /** It is posted already. */
            POSTED_ALREADY,
            /** It is over. */
            CLOSED,
            /** The person belongs to another organisation. */
            OUTSIDER,
            /** Others were named as voters. */
            NOT_ASKED,
            /** The poll has no such choice. */
            UNKNOWN_CHOICE,
            /** What is voted on has changed since the person saw it. */
            CHANGED_SINCE,
            /** There is no vote of that person to which it could apply. */
            NOT_VOTED,
            /** The secret is another one now: the earlier anonymous vote counts, and cannot be found. */
            CANNOT_CHANGE,
            /** Only who asked may do that. */
            NOT_OWNER
        }
    }
}
