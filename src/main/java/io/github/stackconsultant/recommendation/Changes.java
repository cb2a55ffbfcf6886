package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.recommendation.AnswerChange.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lists every single change at one step, including leaving it open. Each resulting set of answers is listed once, and
 * none contradicts itself.
 */
final class Changes {

    private final Step step;
    private final int position;
    private final List<Integer> before;
    private final Exclusions exclusions;
    private final List<Change> found = new ArrayList<>();

    private Changes(IndexedComparison numbers, int position, List<Integer> before) {
        this.step = numbers.step(position);
        this.exclusions = numbers.exclusions(position);
        this.position = position;
        this.before = before;
    }

    /**
     * Lists the changes.
     *
     * @param position the step's
     * @param before the positions of its answers now, none if it is open
     */
    static List<Change> of(IndexedComparison numbers, int position, List<Integer> before) {
        var changes = new Changes(numbers, position, before);
        changes.list();
        return changes.found;
    }

    private void list() {
        for (int answer = 0; answer < step.answers().size(); answer++) {
            if (!before.contains(answer)) {
                come(answer);
            }
        }
        if (before.size() > 1) {
            before.forEach(gone -> add(Manner.DROPPED, gone, List.of(), without(before, List.of(gone))));
        }
        if (step.kind() == Step.Kind.RANKED) {
            before.forEach(this::move);
        }
        if (!before.isEmpty()) {
            found.add(new Change(position, Manner.LEFT_OPEN, before, List.of(), List.of()));
        }
    }

    /** An added answer replaces whatever it excludes; if it excludes something, nothing else is replaced. */
    private void come(int answer) {
        var excluded = exclusions.excludedBy(answer, before);
        if (!excluded.isEmpty()) {
            insert(Manner.REPLACING, answer, excluded, without(before, excluded));
            return;
        }
        if (before.size() < step.mostAnswers()) {
            insert(before.isEmpty() ? Manner.GIVEN : Manner.ADDED, answer, List.of(), before);
        }
        for (int gone : before) {
            insert(Manner.REPLACING, answer, List.of(gone), without(before, List.of(gone)));
        }
    }

    /** {@return the answers but those, in their order} */
    static List<Integer> without(List<Integer> answers, List<Integer> gone) {
        return answers.stream().filter(answer -> !gone.contains(answer)).toList();
    }

    private void insert(Manner manner, int answer, List<Integer> gone, List<Integer> others) {
        int first = step.kind() == Step.Kind.RANKED ? 0 : others.size();
        IntStream.rangeClosed(first, others.size())
                .forEach(place -> add(manner, answer, gone, inserted(others, place, answer)));
    }

    /** {@return the others with the answer at that place} */
    static List<Integer> inserted(List<Integer> others, int place, int answer) {
        var inserted = new ArrayList<>(others);
        inserted.add(place, answer);
        return inserted;
    }

    /** When two neighbours swap places, both have moved: that is listed once, as the later one's move up. */
    private void move(int answer) {
        int from = before.indexOf(answer);
        var others = without(before, List.of(answer));
        IntStream.rangeClosed(0, others.size())
                .filter(place -> place != from && place != from + 1)
                .forEach(place -> add(Manner.MOVED, answer, List.of(), inserted(others, place, answer)));
    }

    private void add(Manner manner, int subject, List<Integer> instead, List<Integer> after) {
        if (exclusions.allow(after)) {
            found.add(new Change(position, manner, List.of(subject), instead, List.copyOf(after)));
        }
    }
}
