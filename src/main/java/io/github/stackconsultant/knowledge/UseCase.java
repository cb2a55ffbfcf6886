package io.github.stackconsultant.knowledge;

import java.util.List;

/** What an option is typically used for; its details are examples. */
public record UseCase(ItemId id, String title, String text, List<String> details, String heading, SourceId source)
        implements Item {

    /** Copies the list. */
    public UseCase {
        details = List.copyOf(details);
    }
}
