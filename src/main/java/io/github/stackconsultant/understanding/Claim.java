package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;

/**
 * Words that speak for an answer of a step.
 *
 * @param answers the answer; several if the words do not decide which
 * @param hint whether the words mean it only because its question is open
 * @param from the first token
 * @param to the token after the last one
 * @param clause where they stand
 */
record Claim(StepId step, List<AnswerId> answers, boolean hint, int from, int to, Clause clause) implements TokenRange {

    /** {@return one of these words, in their clause} */
    static Claim of(ParsedUtterance parsed, StepId step, List<AnswerId> answers, boolean hint, TokenRange words) {
        return new Claim(step, answers, hint, words.from(), words.to(), parsed.clauseOf(words.from()));
    }

    boolean isClear() {
        return answers.size() == 1;
    }

    AnswerId answer() {
        return answers.get(0);
    }
}
