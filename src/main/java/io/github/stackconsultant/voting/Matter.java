package io.github.stackconsultant.voting;

import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;

/**
 * What is voted on: a snapshot of one recommendation with its answers.
 *
 * @param recommendationId the id of the recommendation that was given
 * @param consultationId the id of the consultation that led to it
 * @param recommendation what was recommended
 */
public record Matter(
        RecommendationId recommendationId,
        ConsultationId consultationId,
        List<AnsweredLine> answers,
        Recommendation recommendation) {

    /** Copies the list. */
    public Matter {
        answers = List.copyOf(answers);
    }

    /** {@return whether both are the same as far as voters are concerned} */
    boolean saysTheSameAs(Matter other) {
        return answers.equals(other.answers) && recommendation.equals(other.recommendation);
    }
}
