package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Con;
import io.github.stackconsultant.knowledge.Fact;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Pro;
import io.github.stackconsultant.knowledge.UseCase;
import java.util.List;
import java.util.Locale;

/** Reads an option with everything that is said about it. */
final class OptionReader {

    private final SourceReader source;

    OptionReader(SourceReader source) {
        this.source = source;
    }

    Option read(String id, Section section) {
        section.allow("name", "aliases", "summary", "facts", "pros", "cons", "use-cases");
        return new Option(
                new OptionId(id),
                section.text("name"),
                aliases(section),
                section.text("summary"),
                section.optionalEntries("facts", this::fact),
                section.optionalEntries("pros", this::pro),
                section.optionalEntries("cons", this::con),
                section.optionalEntries("use-cases", this::useCase));
    }

    private static List<String> aliases(Section section) {
        return section.texts("aliases").stream()
                .map(alias -> alias.toLowerCase(Locale.ROOT))
                .toList();
    }

    private Fact fact(String id, Section section) {
        section.allow("title", "text", "details", "origin", "year", "heading", "source");
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

    private Pro pro(String id, Section section) {
        Statement statement = statement(section);
        return new Pro(
                new ItemId(id),
                statement.title(),
                statement.text(),
                statement.details(),
                statement.heading(),
                source.of(section));
    }

    private Con con(String id, Section section) {
        Statement statement = statement(section);
        return new Con(
                new ItemId(id),
                statement.title(),
                statement.text(),
                statement.details(),
                statement.heading(),
                source.of(section));
    }

    private UseCase useCase(String id, Section section) {
        Statement statement = statement(section);
        return new UseCase(
                new ItemId(id),
                statement.title(),
                statement.text(),
                statement.details(),
                statement.heading(),
                source.of(section));
    }

    private static Statement statement(Section section) {
        section.allow("title", "text", "details", "heading", "source");
        return new Statement(
                section.text("title"), section.text("text"), section.texts("details"), section.text("heading"));
    }

    /** What pros, cons and use cases have in common. */
    private record Statement(String title, String text, List<String> details, String heading) {}
}
