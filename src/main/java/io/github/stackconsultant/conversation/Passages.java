package io.github.stackconsultant.conversation;

import java.util.List;

/** What the knowledge says to a question: which passages of it, the best first. */
public record Passages(List<PassageReference> references) implements Information {

    /** Copies the list. */
    public Passages {
        references = List.copyOf(references);
    }
}
