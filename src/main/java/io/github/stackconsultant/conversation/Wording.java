package io.github.stackconsultant.conversation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Step;
import java.util.function.Function;

/** A step's answer in words. */
public final class Wording {

    private Wording() {}

    /**
     * Puts an answer into words, with the person's own in which it was found.
     *
     * @return for example {@code International (“EU, maybe the US later”)}; never empty
     */
    public static String withOwnWords(Step step, StepAnswer answer) {
        return answer instanceof StepAnswer.Chosen chosen && !chosen.words().isEmpty()
                ? of(step, answer) + " (\u201c" + chosen.words() + "\u201d)"
                : of(step, answer);
    }

    /**
     * Puts an answer into words, and says of those that everyday words tell that nobody named them: so that what was read
     * from a description is not taken for a person's own priority.
     *
     * @return for example {@code Working on records and data (read from the description: “upload … csv”)}; of several answers
     *     without the words, which may be those of another; never empty
     */
    static String withWhatWasRead(Step step, StepAnswer answer) {
        if (!(answer instanceof StepAnswer.Chosen chosen) || chosen.words().isEmpty()) {
            return of(step, answer);
        }
        var words = chosen.answers().size() == 1 ? ": \u201c" + chosen.words() + "\u201d" : "";
        return labels(
                step,
                chosen,
                each -> each.label()
                        + (each.cues().leanings().areGiven() ? " (read from the description" + words + ")" : ""));
    }

    /**
     * Puts an answer into words.
     *
     * @param step the step that it answers
     * @return the labels of what was chosen, or the person's own words, or that it was left open; never empty
     */
    public static String of(Step step, StepAnswer answer) {
        if (answer instanceof StepAnswer.Chosen chosen) {
            return labels(step, chosen, Answer::label);
        }
        if (answer instanceof StepAnswer.Typed typed) {
            return "\u201c" + typed.words() + "\u201d";
        }
        if (answer instanceof StepAnswer.Skipped) {
            return "skipped";
        }
        return answer instanceof StepAnswer.NotSure ? "not sure" : "left open";
    }

    private static String labels(Step step, StepAnswer.Chosen chosen, Function<Answer, String> label) {
        var separator = step.kind() == Step.Kind.RANKED ? " > " : ", ";
        return chosen.answers().stream()
                .map(id -> step.answer(id).map(label).orElse(id.value()))
                .collect(joining(separator));
    }
}
