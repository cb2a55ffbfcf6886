package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers tried out on a form opened from a card. By the time the form is submitted, that card may no longer be the
 * current one.
 */
final class TriedOut {

    private TriedOut() {}

    /**
     * Finds the answers of a form that count: those changed on it, and those to steps without an answer. Unchanged
     * prefilled values do not overwrite newer answers.
     *
     * @param opened the recommendation whose answers the form was prefilled with
     */
    static Map<StepId, StepAnswer> changed(
            Move.Fill form, GivenRecommendation opened, Consultation now, Comparison comparison) {
        var changed = new LinkedHashMap<StepId, StepAnswer>();
        form.answers().forEach((id, answer) -> {
            boolean asBefore = comparison
                    .step(id)
                    .filter(step -> alike(step, heldAtFirst(opened, step), chosen(answer)))
                    .isPresent();
            if (!asBefore || now.answerTo(id).isEmpty()) {
                changed.put(id, answer);
            }
        });
        return changed;
    }

    /** Answers that are gone from the knowledge cannot be shown on a form. */
    private static List<AnswerId> heldAtFirst(GivenRecommendation opened, Step step) {
        return opened.recommendation().selection().at(step.id()).stream()
                .filter(each -> step.answer(each).isPresent())
                .toList();
    }

    private static List<AnswerId> chosen(StepAnswer answer) {
        return answer instanceof StepAnswer.Chosen chosen ? chosen.answers() : List.of();
    }

    private static boolean alike(Step step, List<AnswerId> some, List<AnswerId> others) {
        return step.kind() == Step.Kind.RANKED
                ? some.equals(others)
                : new HashSet<>(some).equals(new HashSet<>(others));
    }

    /** {@return whether the form has shown what comes of those answers: all as in it, beside the card that still stands} */
    static boolean showed(Move.Fill form, Consultation waiting, Comparison comparison) {
        return form.triedOn().isPresent()
                && form.triedOn().equals(waiting.recommendation())
                && form.answers().entrySet().stream()
                        .allMatch(entry -> comparison
                                .step(entry.getKey())
                                .map(entry.getValue()::settled)
                                .filter(tried -> waiting.answerTo(entry.getKey())
                                        .filter(tried::saysTheSameAs)
                                        .isPresent())
                                .isPresent());
    }
}
