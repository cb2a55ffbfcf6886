package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far correcting guesses can move any weighted sum, where a guess stands beside what was said: that stays in its order,
 * and as many others as there are guesses may stand anywhere about it, or fewer. Where it is not known which is the guess,
 * whatever everyday words could have suggested counts as one.
 */
final class GuessMoves {

    private final WeighedSelection answered;

    private final Selection selection;

    private final List<LargestMoves> ofSteps = new ArrayList<>();

    GuessMoves(WeighedSelection answered, Selection selection) {
        this.answered = answered;
        this.selection = selection;
        var numbers = answered.numbers();
        IntStream.range(0, numbers.steps())
                .filter(step -> selection.guessed().contains(numbers.step(step).id()))
                .filter(step -> !answered.open(step))
                .forEach(step -> ofSteps.add(new LargestMoves(answered, moves(step))));
    }

    private List<Totals> moves(int step) {
        var open = WeighedStep.open(answered.numbers(), step, answered.chosen(step));
        return corrected(step).map(answers -> open.with(answers).difference()).toList();
    }

    /** {@return whether there is nothing to correct} */
    boolean none() {
        return ofSteps.isEmpty();
    }

    /** {@return the most that corrections can add to the sum of the condition; at least 0} */
    int most(Condition condition) {
        return ofSteps.stream().mapToInt(moves -> moves.most(condition)).sum();
    }

    /** {@return what the answers can become, as they are among it} */
    private Stream<List<Integer>> corrected(int step) {
        var said = answered.chosen(step).stream()
                .filter(answer -> !isGuess(step, answer))
                .toList();
        var all = new LinkedHashSet<>(List.of(said));
        for (int room = said.size(); room < answered.chosen(step).size(); room++) {
            List.copyOf(all).forEach(begun -> others(step, begun).forEach(all::add));
        }
        return all.stream();
    }

    /** {@return these with one more, at each place that makes a difference} */
    private Stream<List<Integer>> others(int step, List<Integer> begun) {
        boolean ranked = answered.numbers().step(step).kind() == Step.Kind.RANKED;
        return IntStream.range(0, answered.numbers().answers(step))
                .filter(other -> !begun.contains(other))
                .boxed()
                .flatMap(other -> IntStream.rangeClosed(ranked ? 0 : begun.size(), begun.size())
                        .mapToObj(place -> Changes.inserted(begun, place, other)));
    }

    private boolean isGuess(int step, int answer) {
        var asked = answered.numbers().step(step);
        return selection.isGuess(asked, asked.answers().get(answer));
    }
}
