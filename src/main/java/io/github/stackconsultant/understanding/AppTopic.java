package io.github.stackconsultant.understanding;

/** What a person may ask about the app itself that none of its commands answers. */
public enum AppTopic {
    /** Who or what it is. */
    IDENTITY,
    /** How long it takes. */
    EFFORT,
    /** How to get a recommendation without questions. */
    SHORTCUT,
    /** That there are too many questions. */
    TOO_MANY,
    /** How something is taken back. */
    UNDOING,
    /** Which languages it reads. */
    LANGUAGE
}
