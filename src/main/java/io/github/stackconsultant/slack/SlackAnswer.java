package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.event.Level;

/**
 * What Slack answered to one call.
 *
 * @param <T> what comes of the call where it is done
 */
sealed interface SlackAnswer<T> {

    /** It was done, and this came of it. */
    record Done<T>(T value) implements SlackAnswer<T> {

        @Override
        public <U> SlackAnswer<U> then(Function<? super T, SlackAnswer<U>> next) {
            return next.apply(value);
        }

        @Override
        public Outcome outcome() {
            return new Outcome.Said();
        }
    }

    /** It was refused, with Slack's error code. */
    record Refused<T>(String error) implements SlackAnswer<T> {

        private static final Set<String> NOT_A_MEMBER = Set.of("not_in_channel", "channel_not_found");
        /**
         * Error codes about the app's configuration: the call would be refused everywhere, and waiting does not help.
         */
        private static final Set<String> OF_THE_APP = Set.of("missing_scope", "not_allowed_token_type");

        /** Error codes about the content: it would be refused elsewhere too. */
        private static final Set<String> OF_THE_WORDS = Set.of("msg_too_long", "no_text", "invalid_arguments");

        /** {@return whether the message no longer exists, because somebody deleted it} */
        boolean messageGone() {
            return error.equals("message_not_found");
        }

        /** {@return whether an invitation would let the app speak in that channel} */
        boolean notAMember() {
            return NOT_A_MEMBER.contains(error);
        }

        @Override
        public boolean wayClosed() {
            return !everywhere();
        }

        /** {@return whether it is refused by every way, for what it holds or for what the app may not do} */
        boolean everywhere() {
            return OF_THE_APP.contains(error) || ofWhatItHolds();
        }

        /** {@return whether it is refused by every way for what it holds, so that less of it may be taken} */
        boolean ofWhatItHolds() {
            return OF_THE_WORDS.contains(error) || badBlocks();
        }

        /** {@return how loud it is in the log: only whoever looks after the app can mend what it holds} */
        Level logLevel() {
            return ofWhatItHolds() ? Level.WARN : Level.INFO;
        }

        /** {@return whether the view has changed since it was seen} */
        boolean viewMoved() {
            return error.equals("hash_conflict");
        }

        @Override
        public <U> SlackAnswer<U> then(Function<? super T, SlackAnswer<U>> next) {
            return new Refused<>(error);
        }

        @Override
        public Outcome outcome() {
            return new Outcome.Refused(error);
        }

        boolean badBlocks() {
            return error.startsWith("invalid_blocks")
                    || error.startsWith("unsupported_block")
                    || error.startsWith("invalid_attachments")
                    || error.equals("msg_blocks_too_long");
        }
    }

    /** It may succeed later. */
    record Later<T>(Outcome outcome) implements SlackAnswer<T> {

        /** Error codes for a token that Slack does not accept now, but may accept once somebody has fixed it. */
        private static final Set<String> OF_THE_TOKEN = Set.of(
                "account_inactive",
                "invalid_auth",
                "not_authed",
                "org_login_required",
                "token_expired",
                "token_revoked");

        /**
         * {@return a refusal that lasts until somebody fixes the token; empty if the error code means something else}
         */
        static <T> Optional<SlackAnswer<T>> ofTheToken(String error) {
            return OF_THE_TOKEN.contains(error)
                    ? Optional.of(new Later<>(new Outcome.Failed(error)))
                    : Optional.empty();
        }

        @Override
        public <U> SlackAnswer<U> then(Function<? super T, SlackAnswer<U>> next) {
            return new Later<>(outcome);
        }

        /** {@return whether that is because Slack does not accept the token} */
        boolean tokenRefused() {
            return outcome instanceof Outcome.Failed failed && OF_THE_TOKEN.contains(failed.reason());
        }
    }

    /** Nothing comes of the call but that it is done. */
    record Nothing() {}

    /** {@return that it was done, of which nothing comes} */
    static SlackAnswer<Nothing> done() {
        return new Done<>(new Nothing());
    }

    /** {@return the answer to the next call if this one was done; otherwise that it was not} */
    <U> SlackAnswer<U> then(Function<? super T, SlackAnswer<U>> next);

    /** {@return this answer with what is made of its value, if it was done} */
    default <U> SlackAnswer<U> map(Function<? super T, ? extends U> made) {
        return then(value -> new Done<>(made.apply(value)));
    }

    /** {@return whether only this way is closed, to this channel or to this message, so that another may work} */
    default boolean wayClosed() {
        return false;
    }

    /** {@return how long Slack asks to wait, if it does} */
    default Optional<Duration> waitingTime() {
        return outcome() instanceof Outcome.AskedToWait asked ? Optional.of(asked.time()) : Optional.empty();
    }

    /** {@return this answer as the outcome of saying something} */
    Outcome outcome();

    /** {@return the cause of failure for the log: Slack's error code if it gave one; empty if it succeeded} */
    default String cause() {
        return outcome().cause();
    }
}
