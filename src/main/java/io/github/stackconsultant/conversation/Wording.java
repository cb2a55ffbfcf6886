package io.github.stackconsultant.conversation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A step's answer in words. */
public final class Wording {

    private Wording() {}

    /**
     * Puts an answer into words, quoting the person's own words in which it was found, and saying so where they are only
     * everyday words that suggest it together.
     *
     * @return for example {@code International (“EU, maybe the US later”)}, or {@code Scalability, then Connecting and
     *     passing on (“it must scale”; Connecting and passing on: a guess from 9 words of the description)}; never empty
     */
    public static String withOwnWords(Step step, StepAnswer answer) {
        if (!(answer instanceof StepAnswer.Chosen chosen) || chosen.words().isEmpty()) {
            return withWhatWasRead(step, answer);
        }
        if (chosen.weighed() > 0 && chosen.answers().size() == 1) {
            return withWhatWasRead(step, answer);
        }
        return answer.inWords(step) + " (" + quoted(chosen) + (chosen.weighed() == 0 ? "" : "; " + guess(step, chosen))
                + ")";
    }

    /** Of several answers, the quotation says only the others. */
    private static String guess(Step step, StepAnswer.Chosen chosen) {
        return chosen.answers().stream()
                        .flatMap(id -> step.answer(id).stream())
                        .filter(each -> chosen.isGuess(each.id(), step))
                        .map(Answer::label)
                        .collect(joining(", "))
                + ": " + source(step, chosen);
    }

    private static String quoted(StepAnswer.Chosen chosen) {
        return "\u201c" + chosen.words() + "\u201d";
    }

    /**
     * Puts an answer into words and marks answers that were only inferred from everyday words, so that what was read
     * from a description is not taken for a person's own priority.
     *
     * @return for example {@code Working on records and data (a guess from 23 words of the description, such as “upload …
     *     csv”)}; for several answers, without the quoted words, which may belong to another of them, and without the
     *     number if several may have been inferred; never empty
     */
    static String withWhatWasRead(Step step, StepAnswer answer) {
        if (!(answer instanceof StepAnswer.Chosen chosen) || !chosen.guessed()) {
            return answer.inWords(step);
        }
        var guess = " (" + source(step, chosen) + ")";
        return labels(step, chosen, each -> each.label() + (chosen.isGuess(each.id(), step) ? guess : ""));
    }

    private static String source(Step step, StepAnswer.Chosen chosen) {
        long read = chosen.answers().stream()
                .flatMap(id -> step.answer(id).stream())
                .filter(each -> chosen.isGuess(each.id(), step))
                .count();
        int numbered = read == 1 ? chosen.weighed() : 0;
        var quote = (numbered > 1 ? ", such as " : ": ") + quoted(chosen);
        return "a guess from " + words(numbered) + "the description"
                + (chosen.answers().size() == 1 && !chosen.words().isEmpty() ? quote : "");
    }

    private static String words(int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "one word of ";
            default -> number + " words of ";
        };
    }

    /** {@return the labels of those answers; empty without any} */
    static Optional<String> listed(Step step, List<AnswerId> answers) {
        return Optional.of(answers).filter(any -> !any.isEmpty()).map(all -> new StepAnswer.Chosen(all).inWords(step));
    }

    static String labels(Step step, StepAnswer.Chosen chosen, Function<Answer, String> label) {
        var separator = step.kind() == Step.Kind.RANKED ? ", then " : ", ";
        return chosen.answers().stream()
                .map(id -> step.answer(id).map(label).orElse(id.value()))
                .collect(joining(separator));
    }
}
