package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.util.Set;

/** What Slack answered to one call. */
sealed interface SlackAnswer {

    /** It was done; the channel and the message's timestamp where there is a message, otherwise empty. */
    record Done(String channel, String timestamp) implements SlackAnswer {}

    /** It was refused, with Slack's own word for why. */
    record Refused(String error) implements SlackAnswer {

        private static final Set<String> NOT_A_MEMBER = Set.of("not_in_channel", "channel_not_found");
        private static final Set<String> NOT_THERE =
                Set.of("not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived");
        private static final Set<String> NO_SUCH_MESSAGE =
                Set.of("message_not_found", "cant_update_message", "edit_window_closed", "channel_not_found");
        private static final Set<String> SPENT = Set.of("http_403", "http_404", "http_410");

        /** {@return whether an invitation would let the app speak in that channel} */
        boolean notAMember() {
            return NOT_A_MEMBER.contains(error);
        }

        /** {@return whether the app may not speak in that channel} */
        boolean channelClosed() {
            return NOT_THERE.contains(error);
        }

        /** {@return whether the message to update is gone} */
        boolean messageGone() {
            return NO_SUCH_MESSAGE.contains(error);
        }

        /** {@return whether a reply path is worn out} */
        boolean pathSpent() {
            return SPENT.contains(error);
        }

        boolean badBlocks() {
            return error.startsWith("invalid_blocks") || error.equals("msg_blocks_too_long");
        }
    }

    /** It may succeed later. */
    record Later(Outcome outcome) implements SlackAnswer {}

    /** {@return the same as an outcome of saying something} */
    default Outcome outcome() {
        if (this instanceof Refused refused) {
            return new Outcome.Refused(refused.error());
        }
        return this instanceof Later later ? later.outcome() : new Outcome.Said();
    }
}
