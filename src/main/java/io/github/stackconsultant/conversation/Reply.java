package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Notice;

/** What became of a turn; what has to be said about it is in the outbox. */
public sealed interface Reply {

    /** The turn took effect. */
    record Accepted() implements Reply {}

    /** It changes nothing; the person is told why. */
    record Refused(Notice reason) implements Reply {}

    /** The turn had been accepted or refused before. */
    record Repeated() implements Reply {}
}
