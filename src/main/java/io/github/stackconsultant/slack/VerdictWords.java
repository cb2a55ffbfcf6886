package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.Optional;

/** A verdict as it reads in a sentence. */
final class VerdictWords {

    private VerdictWords() {}

    /** {@return its headline} */
    static String headline(Verdict verdict) {
        return Mrkdwn.bold(Mrkdwn.escape(verdict.headline()));
    }

    /** {@return the sentence, after a blank, that another option than before is the next best; empty if it is not} */
    static String nextBest(Recommendation before, Recommendation now) {
        return Points.nextBest(before, now, Mrkdwn::escape)
                .map(next -> " " + next + ".")
                .orElse("");
    }

    /** {@return what is recommended for which part, where a combination of options could be another one, too} */
    static Optional<String> combination(Recommendation recommendation) {
        return recommendation.verdict() instanceof Verdict.Both both
                        && recommendation.scores().size() > 2
                ? Optional.of(Listed.and(both.shares(Mrkdwn::escape)))
                : Optional.empty();
    }

    /** {@return the headline of its verdict and how clear that is, if it is for something, or that it rests on a guess} */
    static String withStrength(Recommendation recommendation) {
        return headline(recommendation.verdict())
                + recommendation.strengthWord().map(word -> " (" + word + ")").orElse("");
    }
}
