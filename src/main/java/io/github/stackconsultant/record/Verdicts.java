package io.github.stackconsultant.record;

import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Side;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.Locale;
import java.util.Optional;

/** Words a verdict for a record. */
final class Verdicts {

    private Verdicts() {}

    /** {@return for example "clear, confidence high"; without a strength if too little is known} */
    static String strength(Recommendation advice) {
        return advice.verdict().strengthWord().map(word -> word + ", ").orElse("") + "confidence "
                + advice.confidence().name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return for example "57 of at most 120", for a split that of each part; empty if too little is known for one} In
     * a split, the margin between the two best options says nothing.
     */
    static Optional<String> margin(Recommendation advice) {
        if (advice.verdict() instanceof Verdict.NotEnoughKnown) {
            return Optional.empty();
        }
        var parts = Side.parts(advice).stream()
                .map(side -> Points.outOf(side.explanation().margin(), side.largestMargin()) + " in "
                        + Markdown.words(side.assignment().orElseThrow().partName()))
                .toList();
        return Optional.of(
                parts.isEmpty()
                        ? Points.outOf(advice.margin(), advice.largestMargin())
                        : String.join(" and of ", parts));
    }
}
