package io.github.stackconsultant.conversation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Step;
import java.util.function.Function;

/** A step's answer in words. */
public final class Wording {

    private Wording() {}

    /**
     * Puts an answer into words, quoting the person's own words in which it was found.
     *
     * @return for example {@code International (“EU, maybe the US later”)}; never empty
     */
    public static String withOwnWords(Step step, StepAnswer answer) {
        return answer instanceof StepAnswer.Chosen chosen && !chosen.words().isEmpty()
                ? of(step, answer) + " (\u201c" + chosen.words() + "\u201d)"
                : of(step, answer);
    }

    /**
     * Puts an answer into words and marks answers that were only inferred from everyday words, so that what was read
     * from a description is not taken for a person's own priority.
     *
     * @return for example {@code Working on records and data (read from 23 words of the description, such as “upload …
     *     csv”)}; for several answers, without the quoted words, which may belong to another of them, and without the
     *     number if several may have been inferred; never empty
     */
    static String withWhatWasRead(Step step, StepAnswer answer) {
        if (!(answer instanceof StepAnswer.Chosen chosen) || chosen.words().isEmpty()) {
            return of(step, answer);
        }
        var read = " (read from " + source(step, chosen) + ")";
        return labels(step, chosen, each -> each.label() + (isRead(each) ? read : ""));
    }

    private static boolean isRead(Answer answer) {
        return answer.cues().leanings().areGiven();
    }

    private static String source(Step step, StepAnswer.Chosen chosen) {
        long read = chosen.answers().stream()
                .flatMap(id -> step.answer(id).stream())
                .filter(Wording::isRead)
                .count();
        boolean numbered = chosen.weighed() > 0 && read == 1;
        var words = "\u201c" + chosen.words() + "\u201d";
        var quote = numbered ? ", such as " + words : ": " + words;
        return (numbered ? chosen.weighed() + " words of the description" : "the description")
                + (chosen.answers().size() == 1 ? quote : "");
    }

    /**
     * Puts an answer into words.
     *
     * @param step the step that it answers
     * @return the labels of what was chosen, or the person's own words, or that it was left open; never empty
     */
    public static String of(Step step, StepAnswer answer) {
        return answer.inWords(step);
    }

    static String labels(Step step, StepAnswer.Chosen chosen, Function<Answer, String> label) {
        var separator = step.kind() == Step.Kind.RANKED ? " > " : ", ";
        return chosen.answers().stream()
                .map(id -> step.answer(id).map(label).orElse(id.value()))
                .collect(joining(separator));
    }
}
