package io.github.stackconsultant.knowledge;

import java.util.List;

/** What speaks against an option. */
public record Con(ItemId id, String title, String text, List<String> details, String heading, SourceId source)
        implements Item {

    /** Copies the list. */
    public Con {
        details = List.copyOf(details);
    }
}
