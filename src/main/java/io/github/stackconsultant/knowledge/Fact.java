package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A fact or figure about an option.
 *
 * @param origin who found it out, if the source itself cites somebody
 * @param year the year it holds for, if the source names one
 */
public record Fact(
        ItemId id,
        String title,
        String text,
        List<String> details,
        Optional<String> origin,
        OptionalInt year,
        String heading,
        SourceId source)
        implements Item {

    /** Copies the list. */
    public Fact {
        details = List.copyOf(details);
    }
}
