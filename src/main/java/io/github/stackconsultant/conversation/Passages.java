package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Detail;
import java.util.List;

/** Which passages of the knowledge answer a question, the best first. */
public record Passages(List<PassageReference> references) implements Detail {

    /** Copies the list. */
    public Passages {
        references = List.copyOf(references);
    }
}
