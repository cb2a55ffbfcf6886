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

    /** That it is saved, and the link to its page, for its owner. */
    record Link(DecisionId decision) implements DecisionContent {}

    /** That it is due for its second look, for its owner. */
    record Revisit(DecisionId decision) implements DecisionContent {}
}
