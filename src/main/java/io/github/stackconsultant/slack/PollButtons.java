package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.ButtonElement;
import io.github.stackconsultant.voting.Poll;

/** The buttons that are about a poll as a whole. */
final class PollButtons {

    private PollButtons() {}

    static ButtonElement fullReasoning(Poll poll) {
        return button(ActionId.FULL_REASONING, "Full reasoning", poll);
    }

    static ButtonElement whoVoted(Poll poll) {
        return button(ActionId.WHO_VOTED, "Who voted for what", poll);
    }

    static ButtonElement close(Poll poll) {
        return button(ActionId.CLOSE_VOTE, "Close the vote", poll);
    }

    static ButtonElement postAgain(Poll poll) {
        return button(ActionId.POST_AGAIN, "Post again", poll);
    }

    /** {@return the button with the form, which opens as it was filled in} */
    static ButtonElement askAgain(Poll poll) {
        return button(ActionId.ASK_AGAIN, "Ask again", poll);
    }

    /**
     * {@return the button to type a reason}
     *
     * @param label tells whether there is one already
     */
    static ButtonElement addReason(String label, Poll poll) {
        return button(ActionId.ADD_REASON, label, poll);
    }

    private static ButtonElement button(ActionId action, String label, Poll poll) {
        return Kit.button(action, label, poll.id().value());
    }
}
