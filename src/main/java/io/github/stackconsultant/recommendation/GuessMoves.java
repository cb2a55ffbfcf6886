package io.github.stackconsultant.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far correcting guesses can move any weighted sum, where a guess stands beside what was said: each is dropped, or
 * makes room for another answer, and the rest stays. It counts as a guess whatever everyday words could have suggested.
 */
final class GuessMoves {

    private final WeighedSelection answered;

    private final List<LargestMoves> ofSteps = new ArrayList<>();

    GuessMoves(WeighedSelection answered, Selection selection) {
        this.answered = answered;
        var numbers = answered.numbers();
        IntStream.range(0, numbers.steps())
                .filter(step -> selection.guessed().contains(numbers.step(step).id()))
                .filter(step -> !answered.open(step))
                .forEach(step -> ofSteps.add(LargestMoves.of(answered, step, corrected(step))));
    }

    /** {@return whether there is nothing to correct} */
    boolean none() {
        return ofSteps.isEmpty();
    }

    /** {@return the most that corrections can add to the weighted sum with these values; at least 0} */
    int most(int[] values) {
        return ofSteps.stream().mapToInt(moves -> moves.most(values)).sum();
    }

    /** {@return what the answers can become, as they are among it} */
    private Stream<List<Integer>> corrected(int step) {
        var said = answered.chosen(step).stream()
                .filter(answer -> !isGuess(step, answer))
                .toList();
        var all = Stream.of(List.<Integer>of());
        for (int answer : answered.chosen(step)) {
            all = all.flatMap(begun -> isGuess(step, answer)
                    ? Stream.concat(Stream.of(begun), others(step, said, begun))
                    : Stream.of(with(begun, answer)));
        }
        return all;
    }

    private Stream<List<Integer>> others(int step, List<Integer> said, List<Integer> begun) {
        return IntStream.range(0, answered.numbers().answers(step))
                .boxed()
                .filter(other -> !said.contains(other) && !begun.contains(other))
                .map(other -> with(begun, other));
    }

    private boolean isGuess(int step, int answer) {
        return answered.numbers()
                .step(step)
                .answers()
                .get(answer)
                .cues()
                .leanings()
                .areGiven();
    }

    private static List<Integer> with(List<Integer> begun, int answer) {
        return Stream.concat(begun.stream(), Stream.of(answer)).toList();
    }
}
