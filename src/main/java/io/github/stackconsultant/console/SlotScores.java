package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many answers were understood as expected, step by step. An answer is expected by its id or its label; what is
 * no answer of its step is told and left out.
 */
final class SlotScores {

    /** Slots that are filled but are no steps. */
    private static final Set<String> OTHERS = Set.of("topic", "step");

    /** Beside the people of a step, how many they are. */
    private static final String TEAM_SIZE = "team_size";

    private final List<Comparison> comparisons;
    private final Map<String, Share> exact = new TreeMap<>();
    private final Map<String, Overlap> overlaps = new TreeMap<>();
    private final Map<String, Share> found = new TreeMap<>();

    SlotScores(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Counts a line.
     *
     * @param remark is told of each expectation that cannot be counted
     */
    void add(UtteranceSample sample, MeasuredMeaning given, Consumer<String> remark) {
        sample.expectedSlots().forEach((slot, expected) -> {
            if (OTHERS.contains(slot)) {
                return;
            }
            step(sample, slot)
                    .ifPresentOrElse(
                            step -> add(step, expected, given.slots().get(slot), remark),
                            () -> remark.accept(
                                    "it expects the slot \"%s\", which is no step; it is not counted".formatted(slot)));
        });
    }

    /** Of the comparison whose question is open, if one is. */
    private Optional<Step> step(UtteranceSample sample, String slot) {
        var open = new StepId(sample.step());
        var id = new StepId(slot);
        return comparisons.stream()
                .filter(each -> each.step(open).isPresent())
                .findFirst()
                .map(List::of)
                .orElse(comparisons)
                .stream()
                .flatMap(each -> each.step(id).stream())
                .findFirst();
    }

    private void add(Step step, Object expected, @Nullable Object given, Consumer<String> remark) {
        var slot = step.id().value();
        if (SlotWords.areFree(step)) {
            found.computeIfAbsent(slot, unused -> new Share()).add(given != null);
            return;
        }
        var wanted = values(expected);
        var strange = wanted.stream()
                .filter(value -> SlotWords.answer(step, value).isEmpty())
                .collect(Collectors.joining("\", \""));
        if (!strange.isEmpty()) {
            remark.accept("it expects \"%s\" of the step \"%s\", which has no such answer; it is not counted"
                    .formatted(strange, slot));
        } else if (step.kind() == Step.Kind.ONE) {
            exact.computeIfAbsent(slot, unused -> new Share())
                    .add(ids(step, wanted).equals(ids(step, values(given))));
        } else {
            overlaps.computeIfAbsent(slot, unused -> new Overlap()).add(ids(step, wanted), ids(step, values(given)));
        }
    }

    private static List<String> ids(Step step, List<String> values) {
        return values.stream()
                .map(value -> SlotWords.given(step, value).orElse(value))
                .toList();
    }

    /** The people of a step are the keys under which stands how many they are. */
    private static List<String> values(@Nullable Object slot) {
        if (slot instanceof Map<?, ?> people) {
            return people.keySet().stream()
                    .map(String::valueOf)
                    .filter(key -> !key.equals(TEAM_SIZE))
                    .toList();
        }
        if (slot instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return slot == null ? List.of() : List.of(slot.toString());
    }

    /** {@return the result, line by line, without steps of which no input line expected an answer} */
    List<String> lines() {
        var lines = new ArrayList<String>();
        exact.forEach((slot, share) -> lines.add(slot + " exact: " + share));
        overlaps.forEach((slot, overlap) -> {
            if (!overlap.isEmpty()) {
                lines.add(slot + ": " + overlap);
            }
        });
        found.forEach((slot, share) -> lines.add(slot + " found: " + share));
        return lines;
    }
}
