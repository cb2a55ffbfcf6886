package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Con;
import io.github.stackconsultant.knowledge.Fact;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Pro;
import io.github.stackconsultant.knowledge.SourceId;
import io.github.stackconsultant.knowledge.UseCase;
import java.util.List;

/** Reads an option with everything that is said about it. */
final class OptionReader {

    private final SourceReader source;

    OptionReader(SourceReader source) {
        this.source = source;
    }

    Option read(String id, Section section) {
        return new Option(
                new OptionId(id),
                section.text("name"),
                section.texts("aliases"),
                section.text("summary"),
                section.optionalEntries("facts", this::fact),
                section.optionalEntries("pros", (item, keys) -> statement(item, keys, Pro::new)),
                section.optionalEntries("cons", (item, keys) -> statement(item, keys, Con::new)),
                section.optionalEntries("use-cases", (item, keys) -> statement(item, keys, UseCase::new)));
    }

    private Fact fact(String id, Section section) {
        return new Fact(
                new ItemId(id),
                section.text("title"),
                section.text("text"),
                section.texts("details"),
                section.optionalText("origin"),
                section.optionalNumber("year"),
                section.text("heading"),
                source.of(section));
    }

    /** Makes a pro, a con or a use case, which consist of the same. */
    private interface Statement<T> {
        T of(ItemId id, String title, String text, List<String> details, String heading, SourceId source);
    }

    private <T> T statement(String id, Section section, Statement<T> kind) {
        return kind.of(
                new ItemId(id),
                section.text("title"),
                section.text("text"),
                section.texts("details"),
                section.text("heading"),
                source.of(section));
    }
}
