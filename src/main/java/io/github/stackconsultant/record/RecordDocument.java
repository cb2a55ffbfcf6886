package io.github.stackconsultant.record;

import java.util.Optional;

/**
 * A decision's record as it reads today: the saved record with links to the decisions before and after it.
 *
 * @param newer the decision that supersedes it
 * @param fileName the name of its file, made from the day and the question
 * @param markdown front matter and Markdown
 */
public record RecordDocument(Decision decision, Optional<Decision> newer, String fileName, String markdown) {

    /** {@return the Markdown without the front matter} */
    public String body() {
        return FrontMatter.without(markdown);
    }

    /** Ids only, as with the decision. */
    @Override
    public String toString() {
        return "RecordDocument[" + decision.id() + "]";
    }
}
