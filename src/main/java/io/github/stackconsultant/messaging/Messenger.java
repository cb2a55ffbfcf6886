package io.github.stackconsultant.messaging;

import java.time.Duration;

/** Renders a statement and sends it to people. */
public interface Messenger {

    /**
     * Renders the current state and sends it. Saying it twice does no harm beyond a repeated message.
     *
     * @return the outcome; never throws because of the receiving side
     */
    Outcome say(Statement statement);

    /** The outcome of saying something. */
    sealed interface Outcome {

        /** {@return why it was not said, in a word for the log; empty if it was} */
        String cause();

        /** It was said. */
        record Said() implements Outcome {

            @Override
            public String cause() {
                return "";
            }
        }

        /**
         * Part of it was said, or cannot be; what is left, or is said instead, is another statement, so that a failure of
         * that repeats nothing.
         */
        record GoesOn(Statement rest) implements Outcome {

            @Override
            public String cause() {
                return "";
            }
        }

        /** The other side asks to wait that long. */
        record AskedToWait(Duration time) implements Outcome {

            @Override
            public String cause() {
                return "asked to wait";
            }
        }

        /** The other side failed or was silent; another attempt may succeed. */
        record Failed(String reason) implements Outcome {

            @Override
            public String cause() {
                return reason;
            }
        }

        /** The other side refuses it for good. */
        record Refused(String reason) implements Outcome {

            @Override
            public String cause() {
                return reason;
            }
        }
    }
}
