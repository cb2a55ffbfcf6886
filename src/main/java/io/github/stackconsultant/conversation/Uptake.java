package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Understood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The effect of understood words on a consultation.
 *
 * @param consultation the consultation with the understood answers
 * @param shownBack what to show back to the person: nothing if the answer to the open question was named by its label
 */
record Uptake(Consultation consultation, List<ShownBack> shownBack) {

    /** {@return the same, with the consultation described by that text as well} */
    Uptake describedBy(String text) {
        return new Uptake(consultation.describedBy(text), shownBack);
    }

    /** {@return the same, with the consultation called by that text, if it has no name} */
    Uptake calledBy(DescribedProject.Proposal text) {
        return new Uptake(consultation.calledBy(text), shownBack);
    }

    /** {@return the same, with the first question asked again of which the one answer was taken back} */
    Uptake askingWhatElse(Comparison comparison) {
        return shownBack.stream()
                .flatMap(shown -> comparison.step(shown.step()).stream())
                .filter(step -> step.kind() == Step.Kind.ONE
                        && consultation
                                .answerTo(step.id())
                                .filter(new StepAnswer.Skipped()::equals)
                                .isPresent())
                .findFirst()
                .map(step -> new Uptake(consultation.asking(step.id()), shownBack))
                .orElse(this);
    }

    /** {@return of what is shown back, only that there was no room for some of what was said} */
    List<ShownBack> withoutRoom() {
        return shownBack.stream()
                .filter(shown -> shown.left().isPresent())
                .map(shown -> new ShownBack(shown.step(), Optional.empty(), shown.left(), shown.done()))
                .toList();
    }

    static Uptake of(Consultation before, Meaning.Answers answers, Comparison comparison) {
        var asked = before.openStep(comparison);
        boolean several = answers.byStep().size() > 1;
        var changed = before.comparing(Optional.of(comparison.id()));
        var shown = new ArrayList<ShownBack>();
        for (var entry : decidedFirst(answers)) {
            var understood = entry.getValue();
            var step = comparison
                    .step(entry.getKey())
                    .filter(each -> asked.filter(each::equals).isPresent() || takesPlace(before, each, understood));
            if (step.isPresent()) {
                changed = with(changed, step.get(), understood);
                var left = left(before, step.get(), understood);
                boolean plain = !several
                        && !answers.correction()
                        && asked.equals(step)
                        && left.isEmpty()
                        && ownWords(step.get(), understood).isEmpty();
                if (understood.either().isEmpty() && !plain) {
                    shown.add(new ShownBack(step.get().id(), replaced(before, changed, step.get()), left));
                }
            }
        }
        return new Uptake(changed, List.copyOf(shown));
    }

    /** {@return in words, the answers for which the step has no room; empty if it has room for all} */
    private static Optional<String> left(Consultation before, Step step, Understood understood) {
        var leaving = decided(before, step, understood)
                .map(choice -> choice.left(said(step, understood), before.answerTo(step.id()), step))
                .orElseGet(() -> before.answerTo(step.id())
                        .map(answer ->
                                JoinedAnswers.leaving(answer, said(step, understood), understood.earlier(), step))
                        .orElse(List.of()));
        return Wording.listed(
                step,
                Stream.concat(leaving.stream(), understood.passedOver().stream())
                        .distinct()
                        .toList());
    }

    /** {@return the choice between answers that those words make, if one stands there} */
    private static Optional<Undecided> decided(Consultation before, Step step, Understood understood) {
        return before.questions()
                .undecidedOn(step.id())
                .filter(choice -> !understood.certain().isEmpty() && choice.isDecidedBy(said(step, understood)));
    }

    /** The effect of words that only deny: of what was answered, what they deny is left out. */
    static Uptake of(Consultation before, Meaning.Denial denial, Comparison comparison) {
        var changed = before;
        var shown = new ArrayList<ShownBack>();
        for (var entry : denial.of(comparison.id()).entrySet()) {
            var step = comparison.step(entry.getKey()).orElseThrow();
            var left = before.answerTo(step.id()).flatMap(answer -> without(entry.getValue(), answer, step));
            if (left.isPresent()) {
                changed = changed.answered(step.id(), left.get());
                shown.add(new ShownBack(step.id(), replaced(before, changed, step)));
            }
        }
        return new Uptake(changed, List.copyOf(shown));
    }

    /** The effect of taking the last change back: all that the card before rested on is answered again. */
    static Uptake takingBack(Consultation card, Comparison comparison) {
        var changed = card;
        for (var step : comparison.steps()) {
            var again = card.card().answerBefore(step.id()).filter(answer -> answer.fits(step));
            changed = again.isPresent() && !again.equals(card.answerTo(step.id()))
                    ? changed.answered(step.id(), again.get())
                    : changed;
        }
        return new Uptake(changed, changed(card, changed, comparison, ShownBack.Done.TAKEN_BACK));
    }

    /** {@return the steps that are answered differently, to be shown back with the answer that each had} */
    static List<ShownBack> changed(
            Consultation before, Consultation after, Comparison comparison, ShownBack.Done done) {
        return comparison.steps().stream()
                .filter(step -> !before.answerTo(step.id()).equals(after.answerTo(step.id())))
                .map(step ->
                        new ShownBack(step.id(), replaced(before, after, step), Optional.empty(), Optional.of(done)))
                .toList();
    }

    /** Whoever denies all that was answered leaves the question open. */
    private static Optional<StepAnswer> without(List<AnswerId> denied, StepAnswer answer, Step step) {
        if (!(answer instanceof StepAnswer.Chosen chosen)
                || chosen.answers().stream().noneMatch(denied::contains)) {
            return Optional.empty();
        }
        var left =
                chosen.answers().stream().filter(each -> !denied.contains(each)).toList();
        return Optional.of(left.isEmpty() ? new StepAnswer.Skipped() : chosen.leaving(left, step));
    }

    /** What nobody said, and a description only suggests, takes no answer's place. */
    private static boolean takesPlace(Consultation before, Step step, Understood understood) {
        return !understood.suggested()
                || before.answerTo(step.id()).filter(StepAnswer::saysSomething).isEmpty();
    }

    /** An ambiguous step is asked next, so no other answer may follow it. */
    private static List<Map.Entry<StepId, Understood>> decidedFirst(Meaning.Answers answers) {
        return answers.byStep().entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getValue().either().isEmpty()))
                .toList();
    }

    private static Consultation with(Consultation consultation, Step step, Understood understood) {
        if (!understood.either().isEmpty()) {
            return consultation.undecidedOn(step.id(), Undecided.of(understood));
        }
        return consultation.answered(
                step.id(),
                understood.ownWords()
                        ? new StepAnswer.Typed(understood.words())
                        : added(consultation, step, understood).settled(step));
    }

    /** "it has to be real time" comes to what was answered, as far as the step takes more. */
    private static StepAnswer added(Consultation consultation, Step step, Understood understood) {
        var said = said(step, understood);
        var before = consultation.answerTo(step.id());
        return decided(consultation, step, understood)
                .map(choice -> choice.decided(said, before, step))
                .orElseGet(() -> before.map(answer -> JoinedAnswers.of(answer, said, understood.earlier(), step))
                        .orElse(said));
    }

    private static StepAnswer.Chosen said(Step step, Understood understood) {
        return new StepAnswer.Chosen(understood.certain(), ownWords(step, understood), understood.weighed());
    }

    /** Words that only name answers by label or number need not be kept. */
    private static String ownWords(Step step, Understood understood) {
        if (understood.ownWords()) {
            return "";
        }
        var labels = new StepAnswer.Chosen(understood.certain()).inWords(step);
        boolean says = understood.words().codePoints().anyMatch(Character::isLetter)
                && !understood.words().equalsIgnoreCase(labels);
        return says ? understood.words() : "";
    }

    private static Optional<String> replaced(Consultation before, Consultation after, Step step) {
        var now = after.answerTo(step.id()).map(answer -> answer.inWords(step));
        return stoodFor(before, step)
                .map(answer -> answer.inWords(step))
                .filter(words -> !now.equals(Optional.of(words)));
    }

    /** Under a card, the answer on which it rests: a change that still waits was never the answer. */
    private static Optional<StepAnswer> stoodFor(Consultation before, Step step) {
        return before.card().answerTo(step.id()).or(() -> before.answerTo(step.id()));
    }
}
