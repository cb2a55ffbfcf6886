package io.github.stackconsultant.console;

import static java.util.stream.Collectors.toMap;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a scenario, in the categories by which it is measured.
 *
 * @param verdict an option's id, "both" or "toss-up"
 * @param strength how clearly the best option leads; for both, how clearly the part with the smallest lead is led
 * @param understood the ids of the answers that were understood, by step
 */
record Outcome(String verdict, String strength, Map<String, List<String>> understood) {

    private static final String BOTH = "both";
    private static final String TOSS_UP = "toss-up";

    static Outcome of(Recommendation recommendation) {
        return new Outcome(
                word(recommendation.verdict()),
                recommendation.verdict().strength().word(),
                understood(recommendation.selection()));
    }

    /** {@return the outcome if no answer was understood} */
    static Outcome ofNothing() {
        return new Outcome(TOSS_UP, TOSS_UP, Map.of());
    }

    private static String word(Verdict verdict) {
        if (verdict instanceof Verdict.OneOption one) {
            return one.option().value();
        }
        return verdict instanceof Verdict.Both ? BOTH : TOSS_UP;
    }

    private static Map<String, List<String>> understood(Selection selection) {
        return selection.answers().entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().value(),
                        entry -> entry.getValue().stream().map(AnswerId::value).toList(),
                        (first, second) -> second,
                        LinkedHashMap::new));
    }

    /** {@return whether the verdict is a toss-up or both} */
    boolean leavesBoth() {
        return leavesBoth(verdict);
    }

    static boolean leavesBoth(String verdict) {
        return verdict.equals(BOTH) || verdict.equals(TOSS_UP);
    }
}
