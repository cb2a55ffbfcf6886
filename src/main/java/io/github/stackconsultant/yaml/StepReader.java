package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepCues;
import io.github.stackconsultant.knowledge.StepId;

/** Reads a step with its answers and what they need. */
final class StepReader {

    private final SourceReader source;

    StepReader(SourceReader source) {
        this.source = source;
    }

    Step read(String id, Section section) {
        return new Step(
                new StepId(id),
                section.text("title"),
                section.text("noun"),
                section.text("question"),
                section.text("why"),
                section.oneOf("kind", Step.Kind.values()),
                section.texts("examples"),
                section.entries("answers", StepReader::answer),
                new StepCues(
                        section.texts("terms"),
                        section.texts("words"),
                        section.optionalEntries("unclear", StepReader::unclear)),
                section.text("heading"),
                source.of(section));
    }

    private static Answer answer(String id, Section section) {
        return new Answer(
                new AnswerId(id),
                section.text("label"),
                section.optionalText("description").orElse(""),
                section.optionalEntries("needs", StepReader::need),
                CuesReader.read(section),
                section.ids("excludes").stream().map(AnswerId::new).toList());
    }

    private static StepCues.Unclear unclear(String id, Section section) {
        return new StepCues.Unclear(
                id,
                section.texts("phrases"),
                section.ids("answers").stream().map(AnswerId::new).toList());
    }

    private static Need need(String criterion, Section section) {
        return new Need(
                new CriterionId(criterion),
                section.number("strength").orElse(1),
                section.text("reason"),
                section.oneOf("basis", Need.Basis.values()));
    }
}
