package io.github.stackconsultant.voting;

import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.List;

/**
 * What is voted on: a snapshot of one recommendation with its answers.
 *
 * @param recommendation the id of the recommendation that was given
 * @param consultation the id of the consultation that it came of
 */
public record Matter(String recommendation, String consultation, List<AnsweredLine> answers, Recommendation verdict) {

    /** Copies the list. */
    public Matter {
        answers = List.copyOf(answers);
    }

    /** {@return whether nothing that was voted on differs} */
    boolean saysTheSameAs(Matter other) {
        return answers.equals(other.answers) && verdict.equals(other.verdict);
    }
}
