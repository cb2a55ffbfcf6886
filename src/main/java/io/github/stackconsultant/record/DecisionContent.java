package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Content;

/** What is said about a decision. */
public sealed interface DecisionContent extends Content {

    /** {@return the decision} */
    DecisionId decision();

    @Override
    default String subject() {
        return decision().value();
    }

    /** Its record as a file, for everybody in a channel. */
    record File(DecisionId decision) implements DecisionContent {}

    /** Tells its owner that it is saved, with the link to its page. */
    record Link(DecisionId decision) implements DecisionContent {}

    /** Tells its owner that it is due for its second look. */
    record Revisit(DecisionId decision) implements DecisionContent {}
}
