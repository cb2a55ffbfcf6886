package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a consultation that moves change, while one does. */
final class ConsultationEdit {

    private final Consultation from;
    Consultation.Status status;
    Optional<ComparisonId> comparison;
    Map<StepId, StepAnswer> answers;
    Optional<StepId> revisiting;
    Place place;
    List<String> descriptions;
    Optional<String> proposal;
    Map<StepId, Undecided> undecided;
    int misunderstood;
    Optional<RecommendationId> recommendation;
    private Map<StepId, StepAnswer> answersOfTheCard;
    private Map<StepId, Instant> givenAt;
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
        proposal = from.proposal();
        undecided = from.undecided();
        misunderstood = from.misunderstood();
        recommendation = from.recommendation();
        answersOfTheCard = from.answersOfTheCard();
        givenAt = from.givenAt();
        changedAt = from.changedAt();
        version = from.version();
    }

    /** Leaves every question open, also for those answers that a card rests on. */
    void clear() {
        answers = Map.of();
        givenAt = Map.of();
    }

    /** Has the step's answer count as given with the next version; where a card rests on one, its time still counts. */
    void gives(StepId step) {
        if (!answersOfTheCard.containsKey(step)) {
            forgetTime(step);
        }
    }

    /** Has the latest recommendation rest on the present answers. */
    void restOnAnswers() {
        answers.forEach((step, answer) -> {
            if (!answer.equals(answersOfTheCard.getOrDefault(step, answer))) {
                forgetTime(step);
            }
        });
        answersOfTheCard = answers;
    }

    private void forgetTime(StepId step) {
        var others = new HashMap<>(givenAt);
        others.remove(step);
        givenAt = others;
    }

    /** Makes it the next version. */
    void changedAt(Instant now) {
        var times = new HashMap<>(givenAt);
        times.keySet().retainAll(answers.keySet());
        answers.forEach((step, answer) -> {
            if (answer.equals(answersOfTheCard.getOrDefault(step, answer))) {
                times.putIfAbsent(step, now);
            }
        });
        givenAt = times;
        changedAt = now;
        version = from.version() + 1;
    }

    /** Opens it again, with that step asked for, if any. */
    void reopen(Optional<StepId> asked) {
        status = Consultation.Status.OPEN;
        revisiting = asked;
        misunderstood = 0;
    }

    void describe(String description) {
        var all = new ArrayList<>(descriptions);
        all.add(description);
        descriptions = all;
    }

    /** Leaves no choice between a few answers of that step open. */
    void decide(StepId step) {
        var others = new LinkedHashMap<>(undecided);
        others.remove(step);
        undecided = others;
    }

    void keepProposal() {
        proposal.ifPresent(this::describe);
        proposal = Optional.empty();
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
                proposal,
                undecided,
                misunderstood,
                recommendation,
                answersOfTheCard,
                givenAt,
                from.startedAt(),
                changedAt,
                version);
    }
}
