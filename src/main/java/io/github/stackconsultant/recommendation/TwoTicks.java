package io.github.stackconsultant.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists every result of two single changes at a step for several answers: at most two are added and at most two dropped,
 * besides those that the added ones exclude. What stays is weighed once for all that can be added to it.
 */
final class TwoTicks {

    private final IndexedComparison numbers;
    private final int step;
    private final List<Integer> before;
    private final Exclusions exclusions;
    private final WeighedStep open;
    private final WeighedStep weighed;
    private final TwoChanges.Result result;
    /** By the answers that may stay, every way to drop at most two of them. */
    private final Map<List<Integer>, List<Kept>> staying = new HashMap<>();

    private final List<Integer> come = new ArrayList<>();

    /** Answers that stay, and the step with these alone. */
    private record Kept(List<Integer> answers, WeighedStep weighed) {}

    private TwoTicks(WeighedSelection answered, int step, TwoChanges.Result result) {
        this.step = step;
        this.result = result;
        numbers = answered.numbers();
        before = answered.chosen(step);
        exclusions = numbers.exclusions(step);
        open = WeighedStep.open(numbers, step, before);
        weighed = open.with(List.of());
    }

    /** Lists them as {@link TwoChanges#list} does. */
    static void list(WeighedSelection answered, int step, TwoChanges.Result result) {
        new TwoTicks(answered, step, result).come(0);
    }

    /** Recursion over the unticked answers: adds the next ones while more may be added. */
    private void come(int next) {
        stay();
        for (int answer = next; come.size() < RoomForChanges.CHANGES && answer < numbers.answers(step); answer++) {
            if (!before.contains(answer) && !exclusions.areFor(answer, come)) {
                come.add(answer);
                come(answer + 1);
                come.remove(come.size() - 1);
            }
        }
    }

    /** Those that an added answer excludes are dropped in any case, and others while more may be dropped. */
    private void stay() {
        var allowed = exclusions.allowed(before, come);
        int room = RoomForChanges.most(exclusions, before, come);
        for (var kept : staying.computeIfAbsent(allowed, this::waysToDrop)) {
            if (allowed.size() - kept.answers().size() <= room) {
                take(kept);
            }
        }
    }

    private void take(Kept kept) {
        if (come.isEmpty() && kept.answers().isEmpty()) {
            return;
        }
        weighed.become(kept.weighed());
        for (int answer : come) {
            weighed.add(answer, 0);
        }
        result.take(
                weighed,
                () -> Stream.concat(come.stream(), kept.answers().stream()).toList());
    }

    private List<Kept> waysToDrop(List<Integer> allowed) {
        var ways = new ArrayList<Kept>();
        keep(allowed, 0, new ArrayList<>(), ways);
        return ways;
    }

    /** Recursion over the ticked answers: keeps or drops each while more may be dropped. */
    private void keep(List<Integer> allowed, int next, List<Integer> some, List<Kept> ways) {
        if (next == allowed.size()) {
            ways.add(new Kept(List.copyOf(some), open.with(some)));
            return;
        }
        int answer = allowed.get(next);
        if (!exclusions.areFor(answer, some)) {
            some.add(answer);
            keep(allowed, next + 1, some, ways);
            some.remove(some.size() - 1);
        }
        if (next - some.size() < RoomForChanges.CHANGES) {
            keep(allowed, next + 1, some, ways);
        }
    }
}
