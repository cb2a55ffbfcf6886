package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a step with its answers and what they need. */
final class StepReader {

    private final SourceReader source;

    StepReader(SourceReader source) {
        this.source = source;
    }

    Step read(String id, Section section) {
        section.allow("title", "noun", "question", "why", "kind", "examples", "answers", "heading", "source");
        return new Step(
                new StepId(id),
                section.text("title"),
                section.text("noun"),
                section.text("question"),
                section.text("why"),
                oneOf(section, "kind", Step.Kind.values()),
                section.texts("examples"),
                section.entries("answers", StepReader::answer),
                section.text("heading"),
                source.of(section));
    }

    private static Answer answer(String id, Section section) {
        section.allow("label", "description", "needs");
        return new Answer(
                new AnswerId(id),
                section.text("label"),
                section.optionalText("description").orElse(""),
                section.optionalEntries("needs", StepReader::need));
    }

    private static Need need(String criterion, Section section) {
        section.allow("strength", "basis", "reason");
        return new Need(
                new CriterionId(criterion),
                section.number("strength").orElse(1),
                section.text("reason"),
                oneOf(section, "basis", Need.Basis.values()));
    }

    private static <E extends Enum<E>> E oneOf(Section section, String key, E[] values) {
        String text = section.text(key);
        Optional<E> value =
                Arrays.stream(values).filter(each -> wordFor(each).equals(text)).findFirst();
        if (value.isEmpty()) {
            section.refuse(
                    key,
                    Arrays.stream(values)
                            .map(StepReader::wordFor)
                            .collect(Collectors.joining("\", \"", "Known: \"", "\"")));
        }
        return value.orElse(values[0]);
    }

    private static String wordFor(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
