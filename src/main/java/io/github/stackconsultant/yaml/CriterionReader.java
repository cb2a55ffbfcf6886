package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import io.github.stackconsultant.knowledge.Rating;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a criterion with its scale and its ratings. */
final class CriterionReader {

    private static final List<String> SCALE =
            IntStream.rangeClosed(0, Rating.MAXIMUM).mapToObj(String::valueOf).toList();

    private CriterionReader() {}

    static Criterion read(String id, Section section) {
        return new Criterion(
                new CriterionId(id),
                section.text("name"),
                section.text("short-name"),
                section.section("scale").map(CriterionReader::scale).orElse(List.of()),
                section.optionalText("part").map(PartId::new),
                section.entries("ratings", CriterionReader::rating),
                section.flag("even"),
                section.flag("people"));
    }

    private static List<String> scale(Section section) {
        var scale = SCALE.stream().map(section::text).toList();
        section.refuseOthers();
        return scale;
    }

    private static Rating rating(String option, Section section) {
        return new Rating(
                new OptionId(option),
                section.number("value").orElse(Rating.NEUTRAL),
                section.ids("items").stream().map(ItemId::new).toList());
    }
}
