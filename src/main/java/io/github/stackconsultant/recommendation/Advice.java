package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;

/**
 * One recommendation with the answers that led to it: a snapshot that never changes.
 *
 * @param answers the answers in words; an answer that was not stated but inferred from a description is marked as such
 * @param project the beginning of what the person typed about the project; empty if they typed nothing
 */
public record Advice(
        RecommendationId id,
        ConsultationId consultation,
        List<AnsweredLine> answers,
        Recommendation recommendation,
        Optional<String> project) {

    /** Copies the list. */
    public Advice {
        answers = List.copyOf(answers);
    }

    /** {@return whether both are the same to whoever reads them} */
    public boolean saysTheSameAs(Advice other) {
        return answers.equals(other.answers) && recommendation.saysTheSameAs(other.recommendation);
    }

    /**
     * {@return what is asked, for which project: as the person calls it, or else what is built, as the first answer calls
     * that}
     *
     * @param knowledge of today; what it no longer has is left out
     */
    public String questionIn(KnowledgeBase knowledge) {
        return project.map(words -> "\u201c" + words + "\u201d: " + recommendation.question())
                .orElseGet(() -> recommendation.questionIn(knowledge));
    }

    /** {@return today's knowledge of the same comparison, if it is still loaded} */
    public Optional<Comparison> comparisonIn(KnowledgeBase knowledge) {
        return recommendation.comparisonIn(knowledge);
    }
}
