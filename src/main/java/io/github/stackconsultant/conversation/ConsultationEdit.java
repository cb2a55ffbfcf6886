package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How moves change a consultation: its parts while one does. */
final class ConsultationEdit {

    private final Consultation from;
    private Consultation.Status status;
    private Optional<ComparisonId> comparison;
    private Questions questions;
    private DescribedProject project;
    private LatestCard card;
    private Place place;
    private Instant changedAt;
    private long version;

    ConsultationEdit(Consultation from) {
        this.from = from;
        status = from.status();
        comparison = from.comparison();
        questions = from.questions();
        project = from.project();
        card = from.card();
        place = from.place();
        changedAt = from.changedAt();
        version = from.version();
    }

    /** Changes nothing but where the questions stand. */
    void questions(UnaryOperator<Questions> change) {
        questions = change.apply(questions);
    }

    /** Changes nothing but what is said of the project. */
    void project(UnaryOperator<DescribedProject> change) {
        project = change.apply(project);
    }

    /** Who answers goes on: the step is closed, as the latest one. */
    void answer(StepId step, StepAnswer answer) {
        var stood = questions.answerTo(step);
        project = stood.map(before -> project.replacing(step, before))
                .orElse(project)
                .keepingProposal();
        questions = questions.answered(step, answer);
        card = card.givingAnew(step);
    }

    /** Opens it again, with that step asked for. */
    void ask(StepId step) {
        reopen();
        questions = questions.asking(step);
    }

    /** Opens it again, with no step asked for; a text that waited under its card begins nothing else any more. */
    void reopen() {
        if (status == Consultation.Status.ADVISED) {
            project = project.keepingProposal();
        }
        status = Consultation.Status.OPEN;
        questions = questions.reopened();
    }

    /** Leaves nothing that was answered or typed. */
    void clear() {
        clearAnswers();
        card = card.leftForAnother();
        project = DescribedProject.unknown();
    }

    /** Leaves every question open, also for those answers that a card rests on. */
    void clearAnswers() {
        questions = Questions.unanswered();
        card = card.withoutTimes();
    }

    void compare(Optional<ComparisonId> subject) {
        comparison = subject;
    }

    /** Begins anew from answers given before, beside the recommendation that came of them, mostly elsewhere. */
    void takeUpAgain(Advice before, Map<StepId, StepAnswer> then, Comparison catalogue) {
        clear();
        project = DescribedProject.named(before.project());
        comparison = Optional.of(catalogue.id());
        questions = Questions.closedBy(then).within(catalogue);
        card = before.consultation().equals(from.id())
                ? card.replacedBy(before.id(), questions.answers())
                : LatestCard.reviewed(before.id(), questions.answers());
    }

    void moveTo(Place newPlace) {
        place = newPlace;
    }

    void advise(RecommendationId given) {
        status = Consultation.Status.ADVISED;
        card = card.replacedBy(given, questions.answers());
    }

    /** Goes back to what the latest recommendation found, and to the project and the comparison that it was about. */
    void restore(Optional<Advice> latest) {
        latest.ifPresent(given -> {
            comparison = Optional.of(given.recommendation().comparison());
            project = project.orNamed(given.project());
        });
        status = Consultation.Status.ADVISED;
        questions = Questions.closedBy(card.answers());
        card = card.takenUpAgain();
    }

    void cancel() {
        status = Consultation.Status.CANCELLED;
    }

    /** Makes it the next version. */
    void changedAt(Instant now) {
        card = card.givenNow(questions.answers(), now);
        changedAt = now;
        version = from.version() + 1;
    }

    Consultation result() {
        return new Consultation(
                from.id(),
                from.person(),
                status,
                comparison,
                questions,
                project,
                card,
                place,
                from.startedAt(),
                changedAt,
                version);
    }
}
