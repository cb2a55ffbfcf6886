package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation that a person was given: a snapshot that never changes.
 *
 * @param answers the answers in words; an answer that was not stated but inferred from a description is marked as such
 */
public record GivenRecommendation(
        RecommendationId id,
        ConsultationId consultation,
        Person person,
        Instant givenAt,
        List<AnsweredLine> answers,
        Recommendation recommendation) {

    /** Copies the list. */
    public GivenRecommendation {
        answers = List.copyOf(answers);
    }

    /** {@return today's knowledge of the same comparison, if it is still loaded} */
    public Optional<Comparison> comparisonIn(KnowledgeBase knowledge) {
        return recommendation.comparisonIn(knowledge);
    }
}
