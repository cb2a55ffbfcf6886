package io.github.stackconsultant.record;

import io.github.stackconsultant.recommendation.Recommendation;
import java.util.Locale;

/** A verdict in the words of a record. */
final class Verdicts {

    private Verdicts() {}

    /** {@return for example "clear, confidence high"} */
    static String strength(Recommendation advice) {
        return advice.verdict().strength().word() + ", confidence "
                + advice.confidence().name().toLowerCase(Locale.ROOT);
    }
}
