package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All questions of a comparison in one modal. */
final class ConsultationForm {

    static final String CALLBACK = "consultation_form";

    private static final AnswerFields FIELDS = new AnswerFields(ActionId.FORM_MENU, false);

    private ConsultationForm() {}

    /** {@return the form, or the choice of a comparison if several are loaded} */
    static View first(KnowledgeBase knowledge, Optional<Consultation> open) {
        return open.flatMap(found -> found.comparisonIn(knowledge))
                .or(knowledge::only)
                .map(comparison -> form(comparison, open))
                .orElseGet(() -> pick(knowledge));
    }

    private static View pick(KnowledgeBase knowledge) {
        var buttons = QuestionBlocks.comparisons(knowledge, ActionId.FORM_PICK);
        return Modals.reading(
                "Start a consultation",
                List.of(
                        Kit.section("What do you want to decide?"),
                        Kit.actions(BlockReference.of("form_pick", "").id(), buttons)));
    }

    /** {@return the questions, prefilled with existing answers} */
    static View form(Comparison comparison, Optional<Consultation> open) {
        return form(
                comparison,
                open,
                "Leave out what you do not know: the recommendation then rests on less, and says so."
                        + " It comes in our direct messages.",
                step -> open.map(consultation -> QuestionBlocks.chosen(consultation, step))
                        .orElse(List.of()));
    }

    private static View form(
            Comparison comparison, Optional<Consultation> open, String note, Function<Step, List<AnswerId>> chosen) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.context(note));
        comparison.steps().forEach(step -> blocks.addAll(FIELDS.of(step, chosen.apply(step))));
        var reference = FormReference.of(comparison.id(), open);
        return Modals.form(CALLBACK, "Start a consultation", reference.metadata(), "Recommend", blocks);
    }

    /** {@return the form as it was filled in, with the answers given since it was opened that it would replace, if any} */
    static Optional<View> again(
            Comparison comparison,
            Consultation now,
            Map<Step, List<AnswerId>> filled,
            Map<StepId, StepAnswer> answers) {
        var replaced = comparison.steps().stream()
                .flatMap(step -> now
                        .answerTo(step.id())
                        .filter(StepAnswer::saysSomething)
                        .filter(before -> answers.containsKey(step.id())
                                && !answers.get(step.id()).settled(step).saysTheSameAs(before))
                        .map(before -> QuestionBlocks.lineText(comparison, step, before))
                        .stream())
                .toList();
        var note = "Your answers changed while this form was open. Press Recommend again if what is chosen here should"
                + " take the place of these, or choose otherwise first:\n" + String.join("\n", replaced);
        return replaced.isEmpty()
                ? Optional.empty()
                : Optional.of(form(comparison, Optional.of(now), note, step -> filled.getOrDefault(step, List.of())));
    }

    /** {@return the chosen answers by step, with an empty list for steps left empty} */
    static Map<Step, List<AnswerId>> filled(Comparison comparison, FormValues values) {
        return FIELDS.filled(comparison, values);
    }

    /**
     * Validates a filled form.
     *
     * @return a sentence for each invalid block; empty if the form is valid
     */
    static Map<String, String> problems(Comparison comparison, Map<Step, List<AnswerId>> filled, FormValues values) {
        return problems(filled, FIELDS.repeats(comparison, values));
    }

    /**
     * {@return the same of answers to the same questions in other fields}
     *
     * @param repeats what is said of an answer that is chosen again, by its block
     */
    static Map<String, String> problems(Map<Step, List<AnswerId>> filled, Map<String, String> repeats) {
        var problems = new LinkedHashMap<>(repeats);
        filled.forEach((step, chosen) -> Contradiction.among(step, chosen)
                .ifPresent(found -> problems.put(AnswerFields.blockId(step.id(), 1), found.refusal())));
        if (filled.values().stream().allMatch(List::isEmpty)) {
            var first = filled.keySet().iterator().next();
            problems.put(AnswerFields.blockId(first.id(), 1), "Answer at least one question, this one best of all.");
        }
        return problems;
    }

    /** {@return the answer of each step; words typed earlier are kept for steps left empty on the form} */
    static Map<StepId, StepAnswer> answers(Map<Step, List<AnswerId>> filled, Optional<Consultation> open) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        filled.forEach((step, chosen) -> {
            var earlier = open.flatMap(consultation -> consultation.answerTo(step.id()));
            if (!chosen.isEmpty()) {
                answers.put(step.id(), new StepAnswer.Chosen(chosen));
            } else if (earlier.filter(answer -> !(answer instanceof StepAnswer.Chosen))
                    .isEmpty()) {
                answers.put(step.id(), new StepAnswer.Skipped());
            }
        });
        return answers;
    }
}
