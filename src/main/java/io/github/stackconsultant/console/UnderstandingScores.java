package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts how much was understood as expected. */
final class UnderstandingScores {

    private final Map<String, Share> byIntent = new TreeMap<>();
    private final Share intents = new Share();
    private final Share notAnswering = new Share();
    private final SlotScores slots;

    UnderstandingScores(List<Comparison> comparisons) {
        slots = new SlotScores(comparisons);
    }

    /**
     * Counts a line.
     *
     * @param remark is told of each expectation that cannot be counted
     */
    void add(UtteranceSample sample, MeasuredMeaning given, Consumer<String> remark) {
        sample.expectedIntent().ifPresent(expected -> {
            boolean right = expected.equals(given.intent());
            intents.add(right);
            byIntent.computeIfAbsent(expected, unused -> new Share()).add(right);
            if (!MeasuredMeaning.isAnswering(expected)) {
                notAnswering.add(given.answers());
            }
        });
        slots.add(sample, given, remark);
    }

    /** {@return the result, line by line, without measures that no input line expected} */
    List<String> lines() {
        var lines = new ArrayList<String>();
        if (!intents.isEmpty()) {
            lines.add("intent: " + intents);
            byIntent.forEach((intent, share) -> lines.add("  " + intent + ": " + share));
            lines.add("non-answers taken as an answer: " + notAnswering);
        }
        lines.addAll(slots.lines());
        return lines;
    }
}
