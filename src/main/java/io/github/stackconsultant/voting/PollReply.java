package io.github.stackconsultant.voting;

import java.util.Optional;

/**
 * The result of a turn about a poll. It is answered at once and never stored, since it may link a person to a choice.
 */
public sealed interface PollReply {

    /** The poll is stored and will be posted. */
    record Asked(Poll poll) implements PollReply {}

    /** The message that shows the open poll is brought up to date, and posted anew if it is gone. */
    record ShownAgain(Poll poll) implements PollReply {}

    /**
     * The vote counts.
     *
     * @param poll the poll after that vote, which may have closed it
     * @param given what has become of a reason that the voter gave before
     * @param against whether it differs from the recommendation
     */
    record Counted(Poll poll, Choice choice, Given given, boolean against) implements PollReply {

        /** A reason given before. */
        public enum Given {
            /** There was none. */
            NONE,
            /** It was for that choice, and stays. */
            STAYS,
            /** It was for another choice, and was deleted. */
            DELETED
        }
    }

    /** The vote is withdrawn. */
    record Withdrawn(Poll poll) implements PollReply {}

    /**
     * The reason is stored.
     *
     * @param given whether there is one now
     */
    record Explained(Poll poll, boolean given) implements PollReply {}

    /**
     * The vote has ended.
     *
     * @param seen whether it is known to be in its channel
     */
    record Closed(Poll poll, boolean seen) implements PollReply {}

    /** The same delivery was handled before. */
    record Repeated() implements PollReply {}

    /** Nothing was changed. */
    record Refused(Reason reason, Optional<Poll> poll) implements PollReply {

        static Refused because(Reason reason) {
            return new Refused(reason, Optional.empty());
        }

        static Refused because(Reason reason, Poll poll) {
            return new Refused(reason, Optional.of(poll));
        }

        /** Why not. */
        public enum Reason {
            /** The person was given no such recommendation. */
            UNKNOWN_RECOMMENDATION,
            /** The person has changed answers since that recommendation. */
            OVERTAKEN,
            /** Without a secret no vote is anonymous. */
            NO_SECRET,
            /** It would be open for longer than {@link Deadline#LONGEST}. */
            DEADLINE_IS_TOO_FAR,
            /** There is no such poll. */
            UNKNOWN_POLL,
            /** It is not posted yet. */
            NOT_OPEN_YET,
            /** It is over. */
            CLOSED,
            /** The person belongs to another organisation. */
            OUTSIDER,
            /** Only others are named as voters. */
            NOT_ASKED,
            /** The poll has no such choice. */
            UNKNOWN_CHOICE,
            /** What is voted on has changed since the person saw it. */
            CHANGED_SINCE,
            /** The person has no vote that this could apply to. */
            NOT_VOTED,
            /** The reason is for another choice than the person's vote. */
            CHOSEN_ANEW,
            /** The secret has changed, so the earlier anonymous vote still counts but cannot be found. */
            CANNOT_CHANGE,
            /** Only the poll's owner may do that. */
            NOT_OWNER
        }
    }
}
