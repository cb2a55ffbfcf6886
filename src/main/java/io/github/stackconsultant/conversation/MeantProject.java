package io.github.stackconsultant.conversation;

/** Which project words typed under a card are about. */
enum MeantProject {
    /** The one that the card is about. */
    THIS,
    /** Another one. */
    ANOTHER,
    /** It could be either, so the person is asked. */
    EITHER
}
