package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Verdict;

/** A verdict as it reads in a sentence. */
final class VerdictWords {

    private VerdictWords() {}

    /** {@return its headline} */
    static String headline(Verdict verdict) {
        return Mrkdwn.bold(Mrkdwn.escape(verdict.headline()));
    }

    /** {@return the headline of its verdict and how clear that is, if it is for something, or that it rests on a guess} */
    static String withStrength(Recommendation recommendation) {
        return headline(recommendation.verdict())
                + recommendation.strengthWord().map(word -> " (" + word + ")").orElse("");
    }
}
