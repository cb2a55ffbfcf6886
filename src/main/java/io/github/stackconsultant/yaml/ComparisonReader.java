package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Part;
import io.github.stackconsultant.knowledge.PartId;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads a whole file: the comparison at its root, and the keys directly below it. */
final class ComparisonReader {

    private final Section top;
    private final String version;

    ComparisonReader(Section top, String version) {
        this.top = top;
        this.version = version;
    }

    Comparison read() {
        var sources = top.entries("sources", ComparisonReader::source);
        var source = new SourceReader(sources);
        var comparison = new Comparison(
                new ComparisonId(top.text("id")),
                version,
                top.text("title"),
                top.text("subject"),
                sources,
                top.entries("options", new OptionReader(source)::read),
                top.optionalEntries("parts", ComparisonReader::part),
                top.optionalText("cost-of-both").orElse(""),
                top.entries("criteria", CriterionReader::read),
                top.entries("steps", new StepReader(source)::read),
                top.text("conclusion"));
        top.refuseOthers();
        return comparison;
    }

    private static Source source(String id, Section section) {
        return new Source(
                new SourceId(id),
                section.text("title"),
                section.text("author"),
                section.text("publisher"),
                date(section, "published"),
                section.optionalText("address"),
                section.optionalText("kind").orElse(Source.ANY_KIND));
    }

    private static LocalDate date(Section section, String key) {
        var text = section.text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            section.refuse(key, "Write a date such as 2022-02-04 here");
            return LocalDate.EPOCH;
        }
    }

    private static Part part(String id, Section section) {
        return new Part(new PartId(id), section.text("name"), section.text("text"));
    }
}
