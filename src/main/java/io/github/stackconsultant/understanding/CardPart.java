package io.github.stackconsultant.understanding;

/** What a person may ask of a recommendation's card. */
public enum CardPart {
    /** The reasons. */
    WHY,
    /** What would change the verdict. */
    CHANGES,
    /** What would become of it with other answers: "what if we hire two more?" */
    WHAT_IF,
    /** Which option the app would pick itself. */
    PICK,
    /** Every number behind it. */
    NUMBERS,
    /** What speaks for each option. */
    SIDES,
    /** Why it is not for several options together, or that it is. */
    TOGETHER,
    /** How one option stands, which has to be named beside it. */
    OPTION,
    /** How sure it is. */
    SURE,
    /** What its words and numbers mean: "why is it only moderate?" */
    MEASURES,
    /** The answers on which it rests. */
    ANSWERS,
    /** What to do with it. */
    NEXT,
    /** Nothing: it is praised. */
    PRAISE,
    /** Nothing yet: somebody needs a moment. */
    PAUSE,
    /** What to take, in a sentence: "decide for me" */
    DECIDE,
    /** All of it, once more. */
    AGAIN;

    /** {@return whether whoever says it asks nothing of the card, and changes nothing} */
    public boolean isComment() {
        return this == PRAISE || this == PAUSE;
    }
}
