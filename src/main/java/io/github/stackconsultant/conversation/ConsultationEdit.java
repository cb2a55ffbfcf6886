package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import java.time.Instant;
import java.util.ArrayList;
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
    Map<StepId, StepAnswer> settled;
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
        settled = from.settled();
        changedAt = from.changedAt();
        version = from.version();
    }

    /** Makes it the next version. */
    void changedAt(Instant now) {
        changedAt = now;
        version = from.version() + 1;
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
                settled,
                from.startedAt(),
                changedAt,
                version);
    }
}
