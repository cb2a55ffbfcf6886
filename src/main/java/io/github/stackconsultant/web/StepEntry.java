package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;

/**
 * A decision step as its page shows it.
 *
 * @param kind how it is answered, in a sentence
 * @param source the source, by its publisher
 * @param heading the heading of the source under which it stands
 */
record StepEntry(
        String anchor,
        String title,
        String question,
        String why,
        String kind,
        List<String> examples,
        Link source,
        String heading,
        List<Offered> answers) {

    /** An offered answer and its needs. */
    record Offered(String label, String description, List<Wanted> needs) {}

    /** One need of an answer: how strong, why, and on what basis. */
    record Wanted(Link criterion, int strength, String reason, String basis) {}

    static StepEntry of(Step step, Comparison comparison) {
        return new StepEntry(
                Anchors.of(step.id()),
                step.title(),
                step.question(),
                step.why(),
                kind(step),
                step.examples(),
                new Link(
                        Anchors.of(step.source()),
                        comparison.source(step.source()).map(Source::publisher).orElse("")),
                step.heading(),
                step.answers().stream()
                        .map(answer -> offered(answer, comparison))
                        .toList());
    }

    private static String kind(Step step) {
        return switch (step.kind()) {
            case ONE -> "One answer.";
            case SEVERAL -> "As many answers as hold.";
            case RANKED -> "Up to %d answers, the most important first.".formatted(step.mostAnswers());
        };
    }

    private static Offered offered(Answer answer, Comparison comparison) {
        return new Offered(
                answer.label(),
                answer.description(),
                answer.needs().stream().map(need -> wanted(need, comparison)).toList());
    }

    private static Wanted wanted(Need need, Comparison comparison) {
        String name =
                comparison.criterion(need.criterion()).map(Criterion::name).orElseGet(need.criterion()::value);
        return new Wanted(
                new Link(Anchors.of(need.criterion()), name),
                need.strength(),
                need.reason(),
                need.basis() == Need.Basis.SOURCE ? "the source says so" : "our judgement");
    }
}
