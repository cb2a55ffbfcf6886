package io.github.stackconsultant.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts hits and misses, and which verdict was given instead of which. */
final class EvaluationScores {

    private static final String UNSAID = "not said";

    /** The column for lines of which nothing was understood; their verdicts are counted in the columns before it, too. */
    private static final String NOTHING = "(nothing)";

    private final Map<String, HitCount> byClass = new TreeMap<>();
    private final Map<String, HitCount> byDifficulty = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
    private final Map<String, Integer> eitherMetBy = new TreeMap<>();
    private final Map<String, Integer> nothingUnderstood = new TreeMap<>();
    private final HitCount all = new HitCount();
    private int hitsOfNothing;
    private boolean any;

    EvaluationScores() {
        Stream.of("easy", "medium", "hard").forEach(known -> byDifficulty.put(known, new HitCount()));
    }

    /** Counts an outcome, unless nothing was expected. */
    void add(Scenario scenario, Optional<Expectation> expected, Outcome outcome) {
        any = true;
        expected.ifPresent(expectation -> count(scenario, expectation, outcome));
    }

    private void count(Scenario scenario, Expectation expected, Outcome outcome) {
        boolean hit = expected.isMetBy(outcome);
        var difficulty = Objects.requireNonNullElse(scenario.difficulty(), UNSAID);
        byClass.computeIfAbsent(expected.verdict(), unused -> new HitCount()).add(hit);
        byDifficulty.computeIfAbsent(difficulty, unused -> new HitCount()).add(hit);
        confusion
                .computeIfAbsent(expected.verdict(), unused -> new LinkedHashMap<>())
                .merge(outcome.verdict(), 1, Integer::sum);
        all.add(hit);
        if (hit && expected.isEither()) {
            eitherMetBy.merge(outcome.verdict(), 1, Integer::sum);
        }
        if (outcome.understood().isEmpty()) {
            nothingUnderstood.merge(expected.verdict(), 1, Integer::sum);
            hitsOfNothing += hit ? 1 : 0;
        }
    }

    /** {@return the result as a table; a sentence if no line expected anything; empty if there were no lines} */
    List<String> lines() {
        if (all.isEmpty()) {
            return !any ? List.of() : List.of("No line says what it expects, so no hit is counted.");
        }
        var lines = new ArrayList<String>();
        lines.add(HitCount.header("by class"));
        byClass.forEach((name, count) -> {
            lines.add(count.row(name));
            if (Expectation.isEither(name)) {
                eitherMetBy.forEach((verdict, hits) -> lines.add(row("    " + verdict, Stream.of(hits))));
            }
        });
        lines.add(all.row("all"));
        lines.add(HitCount.header("by difficulty"));
        byDifficulty.forEach((name, count) -> {
            if (!count.isEmpty()) {
                lines.add(count.row(name));
            }
        });
        lines.addAll(confusionLines());
        lines.add("Lines of which nothing was understood, which ends as a toss-up: %d; hits among them: %d."
                .formatted(
                        nothingUnderstood.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        hitsOfNothing));
        return lines;
    }

    private List<String> confusionLines() {
        var verdicts = confusion.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing((String verdict) -> Outcome.leavesBoth(verdict))
                        .thenComparing(verdict -> verdict))
                .toList();
        var lines = new ArrayList<String>();
        lines.add(row("expected \\ verdict", Stream.concat(verdicts.stream(), Stream.of(NOTHING))));
        confusion.forEach((expected, row) -> lines.add(row(
                "  " + expected,
                Stream.concat(
                        verdicts.stream().map(verdict -> row.getOrDefault(verdict, 0)),
                        Stream.of(nothingUnderstood.getOrDefault(expected, 0))))));
        return lines;
    }

    private static String row(String name, Stream<?> cells) {
        var row = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
        cells.forEach(cell -> row.append(String.format(Locale.ROOT, " %10s", cell)));
        return row.toString();
    }

    /** The number of hits and misses. */
    private static final class HitCount {

        private int hits;
        private int misses;

        static String header(String name) {
            return EvaluationScores.row(name, Stream.of("hits", "misses", "percent"));
        }

        void add(boolean hit) {
            hits += hit ? 1 : 0;
            misses += hit ? 0 : 1;
        }

        boolean isEmpty() {
            return hits + misses == 0;
        }

        String row(String name) {
            var percent = String.format(Locale.ROOT, "%.1f", 100.0 * hits / (hits + misses));
            return EvaluationScores.row("  " + name, Stream.of(hits, misses, percent));
        }
    }
}
