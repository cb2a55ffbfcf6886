package io.github.stackconsultant.record;

import io.github.stackconsultant.recommendation.Recommendation;
import java.util.Locale;

/** A verdict in the words of a record. */
final class Verdicts {

    private Verdicts() {}

    /** {@return for example "clear, confidence high"; of no strength where nothing is weighed} */
    static String strength(Recommendation advice) {
        return advice.verdict().strengthWord().map(word -> word + ", ").orElse("") + "confidence "
                + advice.confidence().name().toLowerCase(Locale.ROOT);
    }
}
