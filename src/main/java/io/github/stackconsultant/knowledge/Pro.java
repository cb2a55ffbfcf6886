package io.github.stackconsultant.knowledge;

import java.util.List;

/** What speaks for an option. */
public record Pro(ItemId id, String title, String text, List<String> details, String heading, SourceId source)
        implements Item {

    /** Copies the list. */
    public Pro {
        details = List.copyOf(details);
    }
}
