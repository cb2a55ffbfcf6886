package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
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

    /** {@return the consultation with that id; none where a word is about none} */
    Optional<Consultation> found(String subject) {
        return subject.isEmpty() ? Optional.empty() : consultations.find(new ConsultationId(subject));
    }

    Optional<Comparison> comparison(String subject) {
        return found(subject).flatMap(found -> found.comparisonIn(knowledge));
    }

    /** {@return the comparison of that consultation, or else all} */
    List<Comparison> spokenOf(String subject) {
        return comparison(subject).map(List::of).orElse(knowledge.comparisons());
    }

    /** {@return the open question in a sentence, so that no polite word is a dead end} */
    String sentence(String subject) {
        return found(subject)
                .filter(Consultation::open)
                .flatMap(open -> open.comparisonIn(knowledge)
                        .flatMap(comparison -> open.openStep(comparison)
                                .map(step -> "Here is where we are: "
                                        + Mrkdwn.bold(Mrkdwn.escape(QuestionBlocks.title(comparison, step))) + ", "
                                        + Mrkdwn.escape(step.question()))))
                .orElse("`/consult` shows where you are.");
    }
}
