package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the questions of a consultation stand.
 *
 * @param answers from step to answer, in the order in which they were given
 * @param revisiting an answered step that the person wants to answer again; its old answer is kept until then
 * @param undecided what typed words could mean, for steps that are to be asked with a choice between just that
 * @param misunderstood how often in a row typed text was no answer to the open question
 */
public record Questions(
        Map<StepId, StepAnswer> answers,
        Optional<StepId> revisiting,
        Map<StepId, Undecided> undecided,
        int misunderstood) {

    /** Copies the collections and keeps the answers' order. */
    public Questions {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        undecided = Map.copyOf(undecided);
    }

    /** {@return questions of which none is answered} */
    public static Questions unanswered() {
        return closedBy(Map.of());
    }

    /** {@return questions closed by those answers, with nothing left to decide or to ask again} */
    static Questions closedBy(Map<StepId, StepAnswer> answers) {
        return new Questions(answers, Optional.empty(), Map.of(), 0);
    }

    /** {@return how that step was closed, if it was} */
    Optional<StepAnswer> answerTo(StepId step) {
        return Optional.ofNullable(answers.get(step));
    }

    /** {@return the choice with which that step is to be asked, if it is not to be asked with all its answers} */
    public Optional<Undecided> undecidedOn(StepId step) {
        return Optional.ofNullable(undecided.get(step));
    }

    /** {@return the step to ask next: the one being revisited, otherwise the first that has no answer} */
    Optional<Step> next(Comparison catalogue) {
        return revisiting
                .flatMap(catalogue::step)
                .or(() -> catalogue.steps().stream()
                        .filter(step -> !answers.containsKey(step.id()))
                        .findFirst());
    }

    /** {@return these with the step closed by that answer, which becomes the latest} */
    Questions answered(StepId step, StepAnswer answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(step);
        changed.put(step, answer);
        return new Questions(changed, Optional.empty(), undecided, 0).offeringAll(step);
    }

    /** {@return these with a choice still to be made; an answer given before stays until then} */
    Questions leavingUndecided(StepId step, Undecided choice) {
        var changed = new LinkedHashMap<>(undecided);
        changed.put(step, choice);
        return new Questions(answers, answers.containsKey(step) ? Optional.of(step) : revisiting, changed, 0);
    }

    /** {@return these with all answers of the step offered again where only a few were left to choose from} */
    Questions offeringAll(StepId step) {
        var others = new LinkedHashMap<>(undecided);
        others.remove(step);
        return new Questions(answers, revisiting, others, misunderstood);
    }

    /** {@return these with the step asked again, with all its answers} */
    Questions asking(StepId step) {
        return new Questions(answers, Optional.of(step), undecided, 0).offeringAll(step);
    }

    /** {@return these with every answer changeable and no step asked again} */
    Questions reopened() {
        return new Questions(answers, Optional.empty(), undecided, 0);
    }

    /** {@return these with the revisited step left as it was} */
    Questions keepingAnswer() {
        var offering = revisiting.map(this::offeringAll).orElse(this);
        return new Questions(answers, Optional.empty(), offering.undecided, misunderstood);
    }

    /** {@return these with typed text that once more was no answer} */
    Questions misunderstoodOnceMore() {
        return new Questions(answers, revisiting, undecided, misunderstood + 1);
    }

    /** {@return of these only what that comparison has} */
    Questions within(Comparison catalogue) {
        return new Questions(
                StepAnswers.within(catalogue, answers),
                revisiting.filter(step -> catalogue.step(step).isPresent()),
                Undecided.within(catalogue, undecided),
                misunderstood);
    }
}
