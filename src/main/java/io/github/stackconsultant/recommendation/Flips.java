package io.github.stackconsultant.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the changes of answers that flip a verdict. Since every sum is a sum over steps, only a change's effect on its
 * own step is computed; whole selections are never weighed again.
 */
final class Flips {

    private final WeighedSelection answered;
    private final List<List<Weighed>> byStep = new ArrayList<>();

    Flips(WeighedSelection answered) {
        this.answered = answered;
        var numbers = answered.numbers();
        for (int step = 0; step < numbers.steps(); step++) {
            var before = answered.chosen(step);
            var open = WeighedStep.open(numbers, step, before);
            byStep.add(Changes.of(numbers, step, before).stream()
                    .map(change -> Weighed.of(change, open))
                    .toList());
        }
    }

    /** {@return every single change that flips the verdict, smallest first} */
    List<Flip> single() {
        return byStep.stream()
                .flatMap(List::stream)
                .filter(weighed -> answered.flips(weighed.difference()))
                .sorted(Comparator.comparingInt(Weighed::size))
                .map(weighed -> flip(List.of(weighed)))
                .toList();
    }

    /**
     * {@return the two changes that together flip the verdict and move the least weight, if no single change flips it}
     */
    Optional<Flip> pair() {
        return Optional.of(SmallestPair.of(answered, byStep))
                .filter(changes -> !changes.isEmpty())
                .map(this::flip);
    }

    private Flip flip(List<Weighed> changes) {
        var numbers = answered.numbers();
        var totals = changes.stream().map(Weighed::difference).reduce(answered.totals(), Totals::plus);
        return new Flip(
                changes.stream()
                        .map(weighed -> weighed.change().named(numbers, weighed.size()))
                        .toList(),
                VerdictRule.verdict(numbers.comparison(), totals));
    }

    /** {@return the open steps, the one most worth asking first} */
    List<StepWorth> open() {
        var open = new ArrayList<StepWorth>();
        for (int step = 0; step < byStep.size(); step++) {
            if (answered.open(step)) {
                open.add(open(step));
            }
        }
        open.sort(StepWorth.MOST_WORTH_FIRST);
        return open;
    }

    private StepWorth open(int step) {
        var offered = answered.numbers().step(step);
        var given = byStep.get(step);
        int deciding = (int)
                given.stream().filter(each -> answered.flips(each.difference())).count();
        int move = given.stream()
                .mapToInt(each -> Math.abs(margin(each.difference())))
                .max()
                .orElse(0);
        return new StepWorth(offered.id(), offered.title(), deciding, given.size(), move);
    }

    /** The effect on the margin between the two options that are currently best. */
    private int margin(Totals difference) {
        int best = VerdictRule.best(answered.totals());
        return difference.score(best) - difference.score(VerdictRule.second(answered.totals(), best));
    }
}
