package io.github.stackconsultant.record;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.Locale;

/** A verdict in the words of a record. */
final class Verdicts {

    private Verdicts() {}

    static String headline(Recommendation advice) {
        var verdict = advice.verdict();
        if (verdict instanceof Verdict.OneOption one) {
            return one.name() + " fits this project";
        }
        if (verdict instanceof Verdict.Both both) {
            return "Both: "
                    + both.assignments().stream()
                            .map(each -> each.optionName() + " for " + each.partName())
                            .collect(joining(", "));
        }
        return verdict instanceof Verdict.TooClose ? "Too close to call" : "Not enough known to recommend";
    }

    /** {@return for example "clear, confidence high"} */
    static String strength(Recommendation advice) {
        return lower(advice.verdict().strength()).replace('_', '-') + ", confidence " + lower(advice.confidence());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
