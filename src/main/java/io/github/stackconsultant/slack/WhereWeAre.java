package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.List;
import java.util.Optional;

/** Where the consultation stands that a word is about, as it is known when the word is said. */
final class WhereWeAre {

    private final Consultations consultations;
    private final KnowledgeBase knowledge;

    WhereWeAre(Consultations consultations, KnowledgeBase knowledge) {
        this.consultations = consultations;
        this.knowledge = knowledge;
    }

    Optional<Consultation> found(ConsultationId id) {
        return consultations.find(id);
    }

    Optional<Comparison> comparison(ConsultationId id) {
        return found(id).flatMap(found -> found.comparisonIn(knowledge));
    }

    /** {@return the comparison of that consultation, or else all} */
    List<Comparison> spokenOf(Optional<ConsultationId> about) {
        return about.flatMap(this::comparison).map(List::of).orElse(knowledge.comparisons());
    }

    /**
     * {@return for each of those steps that is answered its number, its title and the answer, with the person's own words}
     */
    List<String> lines(ConsultationId id, List<StepId> steps) {
        return found(id)
                .flatMap(found -> found.comparisonIn(knowledge).map(comparison -> lines(found, comparison, steps)))
                .orElse(List.of());
    }

    private static List<String> lines(Consultation consultation, Comparison comparison, List<StepId> steps) {
        return steps.stream()
                .flatMap(id -> comparison.step(id).stream())
                .flatMap(
                        step -> consultation
                                .answerTo(step.id())
                                .map(answer -> QuestionBlocks.lineWithOwnWords(comparison, step, answer))
                                .stream())
                .toList();
    }

    /** {@return what is built, in words; empty where nothing is said of that} */
    Optional<String> whatIsBuilt(ConsultationId id) {
        return found(id)
                .flatMap(found -> found.comparisonIn(knowledge)
                        .map(Comparison::firstStep)
                        .flatMap(first -> found.answerTo(first.id())
                                .filter(StepAnswer::saysSomething)
                                .map(answer -> Mrkdwn.quote(answer.inWords(first)))));
    }

    /** {@return the open question in a sentence, or the card that stands, so that no polite word is a dead end} */
    String sentence(Optional<ConsultationId> about) {
        return openQuestion(about).orElseGet(() -> standing(about));
    }

    private String standing(Optional<ConsultationId> about) {
        return about.flatMap(this::found)
                .filter(found -> found.status() == Consultation.Status.ADVISED)
                .map(unused -> "Your recommendation is as it was.")
                .orElse("`/consult` shows where you are.");
    }

    /** {@return the question that is open, or the change that waits, in a sentence; empty where it is neither} */
    Optional<String> openQuestion(Optional<ConsultationId> about) {
        return about.flatMap(this::found)
                .filter(Consultation::open)
                .flatMap(open -> asked(open)
                        .or(() -> waitingChange(open)
                                .map(change -> "A change waits and is not applied: " + change + ". Press "
                                        + Mrkdwn.bold("Apply") + " or " + Mrkdwn.bold("Keep the old answers")
                                        + " where I asked.")));
    }

    private Optional<String> asked(Consultation open) {
        return open.comparisonIn(knowledge)
                .flatMap(comparison -> open.openStep(comparison)
                        .map(step -> "Here is where we are: "
                                + Mrkdwn.bold(Mrkdwn.escape(QuestionBlocks.title(comparison, step))) + ", "
                                + Mrkdwn.escape(step.question())));
    }

    /** {@return what is changed and waits for Apply, in words; empty where nothing is} */
    Optional<String> waitingChange(Consultation open) {
        return open.comparisonIn(knowledge)
                .filter(open::awaitsApply)
                .map(comparison -> WaitingChange.changes(open, comparison))
                .filter(changes -> !changes.isEmpty());
    }
}
