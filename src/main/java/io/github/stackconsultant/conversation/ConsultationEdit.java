package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import java.util.ArrayList;
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
    int misunderstood;
    Optional<RecommendationId> recommendation;
    Map<StepId, StepAnswer> settled;

    ConsultationEdit(Consultation from) {
        this.from = from;
        status = from.status();
        comparison = from.comparison();
        answers = from.answers();
        revisiting = from.revisiting();
        place = from.place();
        descriptions = from.descriptions();
        proposal = from.proposal();
        misunderstood = from.misunderstood();
        recommendation = from.recommendation();
        settled = from.settled();
    }

    void describe(String description) {
        var all = new ArrayList<>(descriptions);
        all.add(description);
        descriptions = all;
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
                misunderstood,
                recommendation,
                settled,
                from.startedAt(),
                from.changedAt(),
                from.version());
    }
}
