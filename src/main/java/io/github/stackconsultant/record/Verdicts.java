package io.github.stackconsultant.record;

import io.github.stackconsultant.recommendation.Recommendation;
import java.util.Locale;

/** Words a verdict for a record. */
final class Verdicts {

    private Verdicts() {}

    /** {@return for example "clear, confidence high"; without a strength if too little is known} */
    static String strength(Recommendation recommendation) {
        return recommendation.strengthWord().map(word -> word + ", ").orElse("") + "confidence "
                + recommendation.confidence().name().toLowerCase(Locale.ROOT);
    }
}
