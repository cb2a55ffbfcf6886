package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.Verdict;

/** A verdict as it reads in a sentence. */
final class VerdictWords {

    private VerdictWords() {}

    /** {@return its headline} */
    static String headline(Verdict verdict) {
        return Mrkdwn.bold(Mrkdwn.escape(verdict.headline()));
    }

    /** {@return its headline and how clear it is, if it is for something} */
    static String withStrength(Verdict verdict) {
        return headline(verdict)
                + verdict.strengthWord().map(word -> " (" + word + ")").orElse("");
    }
}
