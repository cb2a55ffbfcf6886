package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How moves change a consultation: its parts while one does. */
final class ConsultationEdit {

    private final Consultation from;
    private Consultation.Status status;
    private Optional<ComparisonId> comparison;
    private Map<StepId, StepAnswer> answers;
    private Optional<StepId> revisiting;
    private Place place;
    private List<String> descriptions;
    private Optional<String> project;
    private Optional<String> proposal;
    private Map<StepId, Undecided> undecided;
    private int misunderstood;
    private Optional<RecommendationId> recommendation;
    private final AnswersOfTheCard ofTheCard;
    private Instant changedAt;
    private long version;

    ConsultationEdit(Consultation from) {
        this.from = from;
        status = from.status();
        comparison = from.comparison();
        answers = from.answers();
        revisiting = from.revisiting();
        place = from.place();
        descriptions = from.descriptions();
        project = from.project();
        proposal = from.proposal();
        undecided = from.undecided();
        misunderstood = from.misunderstood();
        recommendation = from.recommendation();
        ofTheCard = new AnswersOfTheCard(from.answersOfTheCard(), from.givenAt());
        changedAt = from.changedAt();
        version = from.version();
    }

    /** Who answers goes on: the step is closed, as the latest one. */
    void answer(StepId step, StepAnswer answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(step);
        changed.put(step, answer);
        answers = changed;
        ofTheCard.gives(step);
        revisiting = Optional.empty();
        misunderstood = 0;
        offerAll(step);
        keepProposal();
    }

    /** An answer given before stays until one of the few is chosen. */
    void leaveUndecided(StepId step, Undecided choice) {
        var changed = new LinkedHashMap<>(undecided);
        changed.put(step, choice);
        undecided = changed;
        revisiting = answers.containsKey(step) ? Optional.of(step) : revisiting;
        misunderstood = 0;
    }

    /** Offers all answers of the step again where only a few were left to choose from. */
    void offerAll(StepId step) {
        var others = new LinkedHashMap<>(undecided);
        others.remove(step);
        undecided = others;
    }

    /** Opens it again, with that step asked for. */
    void ask(StepId step) {
        reopen();
        revisiting = Optional.of(step);
        offerAll(step);
    }

    /** Opens it again, with no step asked for; a text that waited under its card begins nothing else any more. */
    void reopen() {
        if (status == Consultation.Status.ADVISED) {
            keepProposal();
        }
        status = Consultation.Status.OPEN;
        revisiting = Optional.empty();
        misunderstood = 0;
    }

    /** Leaves the revisited step as it was. */
    void keepAnswer() {
        revisiting.ifPresent(this::offerAll);
        revisiting = Optional.empty();
    }

    /** Leaves nothing that was answered or typed. */
    void clear() {
        clearAnswers();
        descriptions = List.of();
        project = Optional.empty();
        proposal = Optional.empty();
    }

    /** Leaves every question open, also for those answers that a card rests on. */
    void clearAnswers() {
        answers = Map.of();
        ofTheCard.forgetTimes();
        revisiting = Optional.empty();
        undecided = Map.of();
        misunderstood = 0;
    }

    /** Leaves only what that comparison has. */
    void reconcile(Comparison catalogue) {
        answers = StepAnswer.within(catalogue, answers);
        revisiting = revisiting.filter(step -> catalogue.step(step).isPresent());
        undecided = Undecided.within(catalogue, undecided);
    }

    void compare(Optional<ComparisonId> subject) {
        comparison = subject;
    }

    /** Begins anew from answers given before, beside the recommendation that came of them. */
    void takeUpAgain(Advice before, Map<StepId, StepAnswer> then, Comparison catalogue) {
        clear();
        project = before.project();
        comparison = Optional.of(catalogue.id());
        answers = then;
        reconcile(catalogue);
        recommendation = Optional.of(before.id());
        ofTheCard.restOn(answers);
    }

    void moveTo(Place newPlace) {
        place = newPlace;
    }

    void describe(String description) {
        var all = new ArrayList<>(descriptions);
        all.add(description);
        descriptions = all;
    }

    /** What it is called first it is called until it is about another project. */
    void call(String name) {
        project = project.or(() -> Optional.of(name).filter(words -> !words.isEmpty()));
    }

    /** A description that waited before is kept; under a card, where nothing else was done with it, both wait. */
    void propose(String description) {
        if (status == Consultation.Status.ADVISED) {
            proposal = Optional.of(
                    proposal.map(before -> before + "\n" + description).orElse(description));
        } else {
            keepProposal();
            proposal = Optional.of(description);
        }
    }

    void keepProposal() {
        proposal.ifPresent(this::describe);
        proposal = Optional.empty();
    }

    void dropProposal() {
        proposal = Optional.empty();
    }

    void misunderstand() {
        misunderstood++;
    }

    void advise(RecommendationId given) {
        status = Consultation.Status.ADVISED;
        recommendation = Optional.of(given);
        ofTheCard.restOn(answers);
    }

    /** Goes back to what the latest recommendation found. */
    void restore() {
        status = Consultation.Status.ADVISED;
        answers = ofTheCard.answers();
        revisiting = Optional.empty();
        undecided = Map.of();
    }

    void cancel() {
        status = Consultation.Status.CANCELLED;
    }

    /** Makes it the next version. */
    void changedAt(Instant now) {
        ofTheCard.give(answers, now);
        changedAt = now;
        version = from.version() + 1;
    }

    Consultation result() {
        return new Consultation(
                from.id(),
                from.person(),
                status,
                comparison,
                answers,
                revisiting,
                place,
                descriptions,
                project,
                proposal,
                undecided,
                misunderstood,
                recommendation,
                ofTheCard.answers(),
                ofTheCard.givenAt(),
                from.startedAt(),
                changedAt,
                version);
    }
}
