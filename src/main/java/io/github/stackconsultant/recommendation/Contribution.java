package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.StepId;

/**
 * What one answer adds to the weight of one criterion. Weight times rating is what that adds to an option's score, so
 * all contributions add up to the scores exactly.
 *
 * @param weight the factor of the answer's rank times the strength of its need, above 0
 * @param reason why the answer needs the criterion, in a line
 * @param guess whether the answer is only a guess from the person's words
 */
public record Contribution(
        StepId step,
        String stepTitle,
        AnswerId answer,
        String answerLabel,
        CriterionId criterion,
        int weight,
        String reason,
        boolean guess) {

    /** {@return the same, not marked as a guess} */
    Contribution unmarked() {
        return new Contribution(step, stepTitle, answer, answerLabel, criterion, weight, reason, false);
    }
}
