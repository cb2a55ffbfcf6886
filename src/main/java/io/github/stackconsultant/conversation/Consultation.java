package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One person's consultation at one moment.
 *
 * @param comparison what is compared; empty until it is clear which of several comparisons
 * @param place where the person last called it up
 * @param card the latest recommendation that came of it
 * @param version counts its changes; a save of an older version fails
 */
public record Consultation(
        ConsultationId id,
        Person person,
        Status status,
        Optional<ComparisonId> comparison,
        Questions questions,
        DescribedProject project,
        LatestCard card,
        Place place,
        Instant startedAt,
        Instant changedAt,
        long version) {

    /** A consultation's life. */
    public enum Status {
        /** Questions are open. */
        OPEN,
        /** A recommendation was given. */
        ADVISED,
        /** The person closed it. */
        CANCELLED
    }

    /** {@return a new consultation without answers} */
    static Consultation begin(
            ConsultationId id, Person person, Optional<ComparisonId> comparison, Place place, Instant now) {
        return new Consultation(
                id,
                person,
                Status.OPEN,
                comparison,
                Questions.unanswered(),
                DescribedProject.unknown(),
                LatestCard.none(),
                place,
                now,
                now,
                0);
    }

    /** {@return whether questions are open} */
    public boolean open() {
        return status == Status.OPEN;
    }

    /** {@return today's knowledge of what is compared, once that is clear and as long as it is loaded} */
    public Optional<Comparison> comparisonIn(KnowledgeBase knowledge) {
        return comparison.flatMap(knowledge::comparison);
    }

    /** {@return whether that is what is compared} */
    boolean isAbout(ComparisonId subject) {
        return comparison.filter(subject::equals).isPresent();
    }

    /**
     * Finds the question that is open: the one being revisited, otherwise the first that has no answer.
     *
     * @param catalogue the comparison that this consultation is about
     */
    public Optional<Step> openStep(Comparison catalogue) {
        return open() ? questions.next(catalogue) : Optional.empty();
    }

    /** {@return from step to answer, in the order in which they were given} */
    public Map<StepId, StepAnswer> answers() {
        return questions.answers();
    }

    /** {@return how many of its answers say something} */
    int countOfAnswersSayingSomething() {
        return (int)
                answers().values().stream().filter(StepAnswer::saysSomething).count();
    }

    /** {@return how that step was closed, if it was} */
    public Optional<StepAnswer> answerTo(StepId step) {
        return questions.answerTo(step);
    }

    /** {@return the offered answers that were chosen, for the engine} */
    public Selection selection() {
        return new Selection(
                StepAnswers.chosen(answers()), StepAnswers.guessed(answers()), StepAnswers.guesses(answers()));
    }

    /** {@return the latest recommendation that came of it} */
    public Optional<RecommendationId> recommendation() {
        return card.recommendation();
    }

    /**
     * {@return this with the step closed by that answer, which becomes the latest; answering also continues the
     * consultation}
     */
    Consultation answered(StepId step, StepAnswer answer) {
        return edit(edit -> edit.answer(step, answer));
    }

    /**
     * {@return this with a choice between just those answers still to be made; an earlier answer is kept until then}
     */
    Consultation undecidedOn(StepId step, Undecided choice) {
        return edit(edit -> edit.questions(now -> now.leavingUndecided(step, choice)));
    }

    /** {@return this with all answers of the step offered again} */
    Consultation offeringAll(StepId step) {
        return edit(edit -> edit.questions(now -> now.offeringAll(step)));
    }

    /** {@return this with the step asked again} */
    Consultation asking(StepId step) {
        return edit(edit -> edit.ask(step));
    }

    /** {@return this reopened, with every answer changeable and no question asked} */
    Consultation reopened() {
        return edit(edit -> edit.reopen());
    }

    /** {@return this with the old answer of the revisited step kept} */
    Consultation keepingAnswer() {
        return edit(edit -> edit.questions(Questions::keepingAnswer));
    }

    /** {@return this without answers and descriptions} */
    Consultation cleared() {
        return edit(ConsultationEdit::clear);
    }

    /** {@return this without answers, with all that was typed} */
    Consultation withoutAnswers() {
        return edit(ConsultationEdit::clearAnswers);
    }

    /** {@return this without the steps and answers that the knowledge no longer has} */
    Consultation reconciledWith(Comparison catalogue) {
        return edit(edit -> edit.questions(now -> now.within(catalogue)));
    }

    Consultation comparing(Optional<ComparisonId> subject) {
        return edit(edit -> edit.compare(subject));
    }

    Consultation movedTo(Place newPlace) {
        return edit(edit -> edit.moveTo(newPlace));
    }

    Consultation describedBy(String description) {
        return edit(edit -> edit.project(now -> now.describedBy(description)));
    }

    /** {@return this called by the beginning of that description, if it has none to be called by} */
    Consultation calledBy(DescribedProject.Proposal description) {
        return edit(edit -> edit.project(now -> now.calledBy(description)));
    }

    /** {@return this with that description waiting, together with what waits already} */
    Consultation proposing(DescribedProject.Proposal description) {
        return edit(edit -> edit.project(now -> now.proposing(description)));
    }

    /** {@return this with the waiting proposal, if there is one, added to the descriptions} */
    Consultation keepingProposal() {
        return edit(edit -> edit.project(DescribedProject::keepingProposal));
    }

    /** {@return this with no description waiting} */
    Consultation withoutProposal() {
        return edit(edit -> edit.project(DescribedProject::withoutProposal));
    }

    Consultation misunderstoodOnceMore() {
        return edit(edit -> edit.questions(Questions::misunderstoodOnceMore));
    }

    Consultation advised(RecommendationId given) {
        return edit(edit -> edit.advise(given));
    }

    /** {@return this with the answers of that recommendation, which are reviewed, and with its project's name} */
    Consultation takenUpAgain(Advice before, Map<StepId, StepAnswer> then, Comparison catalogue) {
        return edit(edit -> edit.takeUpAgain(before, then, catalogue));
    }

    /** {@return whether what it says may be told there: a thread, which everybody reads, has to be its own} */
    boolean mayBeToldAt(Place there) {
        return there.kind() != Place.Kind.THREAD || there.equals(place);
    }

    /** {@return whether a change waits for Apply: all is closed anew, and a recommendation made before still stands} */
    public boolean awaitsApply(Comparison catalogue) {
        // after a restart it is about another project than its last recommendation
        return open() && changesItsCard(catalogue) && openStep(catalogue).isEmpty();
    }

    /** {@return the same, by today's knowledge} */
    public boolean awaitsApply(KnowledgeBase knowledge) {
        return comparisonIn(knowledge).filter(this::awaitsApply).isPresent();
    }

    /**
     * {@return whether a question is open, and no answer to it or to any other open one can change the verdict, nor can the
     * correction of a guess} While a step is being asked again, its old answer may change, so nothing is settled. No button
     * is shown whose click would be refused, so both ask here.
     */
    public boolean isForegone(Comparison catalogue, RecommendationEngine engine) {
        return openStep(catalogue).isPresent()
                && questions.revisiting().isEmpty()
                && engine.isForegone(catalogue, selection());
    }

    /** {@return the answers that are not those on which its latest recommendation rests} */
    Map<StepId, StepAnswer> answersBesideCard() {
        var others = new LinkedHashMap<>(answers());
        others.entrySet().removeAll(card.answers().entrySet());
        return others;
    }

    /**
     * {@return this as it was when the latest recommendation was made}
     *
     * @param latest that recommendation, where it is still there
     */
    Consultation restored(Optional<Advice> latest) {
        return edit(edit -> edit.restore(latest));
    }

    /** {@return whether it is still about the project of its card, if it has one} */
    boolean changesItsCard(Comparison catalogue) {
        return !card.startedOver() && card.standsIn(catalogue);
    }

    Consultation cancelled() {
        return edit(ConsultationEdit::cancel);
    }

    /** {@return the next version of this, to be saved} */
    Consultation changedNow(Instant now) {
        return edit(edit -> edit.changedAt(now));
    }

    private Consultation edit(Consumer<ConsultationEdit> change) {
        var edit = new ConsultationEdit(this);
        change.accept(edit);
        return edit.result();
    }
}
