package io.github.stackconsultant.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how much was understood as expected. */
final class UnderstandingScores {

    private static final List<String> FOUND_OR_NOT = List.of("product", "resources");

    private final Map<String, Share> byIntent = new TreeMap<>();
    private final Share intents = new Share();
    private final Share notAnswering = new Share();
    private final Share area = new Share();
    private final Map<String, Share> found = new TreeMap<>();
    private int rightPerformance;
    private int givenPerformance;
    private int expectedPerformance;

    void add(UtteranceSample sample, MeasuredMeaning given) {
        sample.expectedIntent().ifPresent(expected -> {
            boolean right = expected.equals(given.intent());
            intents.add(right);
            byIntent.computeIfAbsent(expected, unused -> new Share()).add(right);
            if (!MeasuredMeaning.isAnswering(expected)) {
                notAnswering.add(given.answers());
            }
        });
        sample.expected("area")
                .ifPresent(expected -> area.add(expected.equals(given.slots().get("area"))));
        FOUND_OR_NOT.forEach(slot -> sample.expected(slot)
                .ifPresent(expected -> found.computeIfAbsent(slot, unused -> new Share())
                        .add(given.slots().containsKey(slot))));
        sample.expected("performance")
                .ifPresent(expected -> performance(expected, given.slots().get("performance")));
    }

    private void performance(Object expected, @Nullable Object given) {
        var wanted = labels(expected);
        var got = labels(given);
        expectedPerformance += wanted.size();
        givenPerformance += got.size();
        rightPerformance += (int) got.stream().filter(wanted::contains).count();
    }

    private static List<String> labels(@Nullable Object slot) {
        if (slot instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return slot == null ? List.of() : List.of(slot.toString());
    }

    /** {@return the result, line by line, without measures that no input line expected} */
    List<String> lines() {
        var lines = new ArrayList<String>();
        if (intents.all > 0) {
            lines.add("intent: " + intents);
            byIntent.forEach((intent, share) -> lines.add("  " + intent + ": " + share));
            lines.add("non-answers taken as an answer: " + notAnswering);
        }
        if (area.all > 0) {
            lines.add("area exact: " + area);
        }
        if (expectedPerformance > 0) {
            lines.add(performanceLine());
        }
        found.forEach((slot, share) -> lines.add(slot + " found: " + share));
        return lines;
    }

    private String performanceLine() {
        double precision = givenPerformance == 0 ? 0 : (double) rightPerformance / givenPerformance;
        double recall = (double) rightPerformance / expectedPerformance;
        double both = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "performance: precision %.2f, recall %.2f, F1 %.2f", precision, recall, both);
    }

    /** A number of hits out of a total. */
    private static final class Share {

        private int some;
        private int all;

        void add(boolean one) {
            all++;
            some += one ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d (%.1f %%)", some, all, all == 0 ? 0 : 100.0 * some / all);
        }
    }
}
