package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.RecommendationId;

/** What is said about a poll. */
public sealed interface PollContent extends Content {

    /** {@return the poll} */
    PollId poll();

    @Override
    default String subject() {
        return poll().value();
    }

    /** The poll itself, which is to be posted in a channel. */
    record Invitation(PollId poll) implements PollContent {}

    /** Its outcome, for everybody in the channel. */
    record Result(PollId poll) implements PollContent {}

    /** When its outcome is due for a second look, in the message that announced the outcome. */
    record SecondLook(PollId poll) implements PollContent {}

    /** Tells those who have not voted that it ends soon. */
    record Reminder(PollId poll) implements PollContent {}

    /**
     * Tells somebody who had voted that what was voted on has changed.
     *
     * @param edition the number of the edition that the poll is about from now on
     * @param before the recommendation that it was about until then
     */
    record Confirmation(PollId poll, int edition, RecommendationId before) implements PollContent {}

    /**
     * Tells somebody in the message that asked them to confirm, now that the vote is over, whether they had.
     *
     * @param channel where that message is
     * @param message its timestamp
     * @param counted whether their vote was confirmed or cast anew before the end
     */
    record ConfirmationOver(PollId poll, String channel, String message, boolean counted) implements PollContent {

        /** {@return where that message stands} */
        public PostedMessage posted() {
            return new PostedMessage(channel, message);
        }
    }
}
