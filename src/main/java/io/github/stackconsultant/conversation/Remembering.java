package io.github.stackconsultant.conversation;

/** What came of storing which message shows a consultation. */
public enum Remembering {

    /** It is stored, and the message shows the consultation as it is. */
    UP_TO_DATE,

    /** Whether the message shows the consultation as it is, or whether there still is one, is not known. */
    UNCERTAIN,

    /** It is not stored, since another message shows the consultation. */
    ANOTHER_STANDS
}
