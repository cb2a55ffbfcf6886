package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.util.Optional;
import java.util.Set;

/** What Slack answered to one call. */
sealed interface SlackAnswer {

    /** It was done; the channel and the message's timestamp where there is a message, otherwise empty. */
    record Done(String channel, String timestamp) implements SlackAnswer {}

    /** It was refused, with Slack's own word for why. */
    record Refused(String error) implements SlackAnswer {

        private static final Set<String> NOT_A_MEMBER = Set.of("not_in_channel", "channel_not_found");
        /** What Slack says of how the app was set up: it would say so everywhere, and waiting mends nothing. */
        private static final Set<String> OF_THE_APP = Set.of("missing_scope", "not_allowed_token_type");

        /** What Slack says of what was to be said: so it would elsewhere. */
        private static final Set<String> OF_THE_WORDS =
                Set.of("msg_too_long", "msg_blocks_too_long", "no_text", "invalid_arguments");

        /** {@return whether the message is not there any more: somebody deleted it} */
        boolean messageGone() {
            return error.equals("message_not_found");
        }

        /** {@return whether an invitation would let the app speak in that channel} */
        boolean notAMember() {
            return NOT_A_MEMBER.contains(error);
        }

        /** {@return whether just this way is closed, to this channel or to this message: another may be open} */
        boolean wayClosed() {
            return !OF_THE_APP.contains(error) && !OF_THE_WORDS.contains(error) && !badBlocks();
        }

        /** {@return whether a view is not as it was seen any more} */
        boolean viewMoved() {
            return error.equals("hash_conflict");
        }

        boolean badBlocks() {
            return error.startsWith("invalid_blocks")
                    || error.startsWith("unsupported_block")
                    || error.startsWith("invalid_attachments")
                    || error.equals("msg_blocks_too_long");
        }
    }

    /** It may succeed later. */
    record Later(Outcome outcome) implements SlackAnswer {

        /** Slack's words for a token that it does not take now, and may take again once somebody has mended it. */
        private static final Set<String> OF_THE_TOKEN = Set.of(
                "account_inactive",
                "invalid_auth",
                "not_authed",
                "org_login_required",
                "token_expired",
                "token_revoked");

        /** {@return a refusal that lasts until somebody mends the token; nothing where that word means another} */
        static Optional<Later> ofTheToken(String error) {
            return OF_THE_TOKEN.contains(error) ? Optional.of(new Later(new Outcome.Failed(error))) : Optional.empty();
        }

        /** {@return Slack's word for why it does not take the token, where that is why} */
        Optional<String> tokenRefused() {
            return outcome instanceof Outcome.Failed failed && OF_THE_TOKEN.contains(failed.reason())
                    ? Optional.of(failed.reason())
                    : Optional.empty();
        }
    }

    /** {@return Slack's word for why it refused, though somebody may mend it; nothing where it gave none} */
    default Optional<String> refusal() {
        if (this instanceof Refused refused) {
            return Optional.of(refused.error());
        }
        return this instanceof Later later ? later.tokenRefused() : Optional.empty();
    }

    /** {@return why it is not done, for the log: Slack's word where it gave one; empty where it is done} */
    default String cause() {
        var outcome = outcome();
        if (outcome instanceof Outcome.Refused refused) {
            return refused.reason();
        }
        if (outcome instanceof Outcome.Failed failed) {
            return failed.reason();
        }
        return outcome instanceof Outcome.AskedToWait ? "asked to wait" : "";
    }

    /** {@return the same as an outcome of saying something} */
    default Outcome outcome() {
        if (this instanceof Refused refused) {
            return new Outcome.Refused(refused.error());
        }
        return this instanceof Later later ? later.outcome() : new Outcome.Said();
    }
}
