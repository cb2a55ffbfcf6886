package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Other answers tried out on a form beside a card, which need not be the one that stands when they are kept. */
final class TriedOut {

    private TriedOut() {}

    /**
     * Finds what of a form counts: what was changed in it, and what has no answer yet. What it only held since it was
     * opened undoes no newer answer.
     *
     * @param opened the recommendation whose answers the form held at first
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

    /** What is gone from the knowledge has no place in a form. */
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
    static boolean showed(Move.Fill form, Consultation waiting) {
        return form.triedOn().isPresent()
                && form.triedOn().equals(waiting.recommendation())
                && form.answers().entrySet().stream()
                        .allMatch(entry -> waiting.answerTo(entry.getKey())
                                .filter(entry.getValue()::saysTheSameAs)
                                .isPresent());
    }
}
