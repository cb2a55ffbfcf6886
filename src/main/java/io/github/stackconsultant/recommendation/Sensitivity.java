package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What would change a verdict.
 *
 * @param flips every single change that flips it, the one that moves the least weight first
 * @param pair if no single change flips it: the two changes, at one step or at two, that do and move the least weight
 * @param limits how far single weights can move before the verdict is another, nearest first; empty if no single option
 *     wins
 * @param open the open steps, the one most worth asking first
 * @param foregone whether no answer to an open step, nor the correction of a guess, can change it any more
 */
public record Sensitivity(
        List<Flip> flips, Optional<Flip> pair, List<WeightLimit> limits, List<StepWorth> open, boolean foregone) {

    /** Copies the lists. */
    public Sensitivity {
        flips = List.copyOf(flips);
        limits = List.copyOf(limits);
        open = List.copyOf(open);
    }

    static Sensitivity of(WeighedSelection answered, Selection selection) {
        var changes = new Flips(answered);
        var flips = changes.single();
        return new Sensitivity(
                flips,
                flips.isEmpty() ? changes.pair() : Optional.empty(),
                WeightLimits.of(answered),
                changes.open(),
                VerdictBounds.foregone(answered.numbers(), selection));
    }

    /**
     * Finds the trip wire most worth watching.
     *
     * @param telling decides whether a change to a given verdict matters
     * @return the single flips that move the least weight, those that leave a step open after all others; failing that the
     *     pair, and failing that the nearest weight limit
     */
    public Optional<TripWire> tripWire(Predicate<Verdict> telling) {
        Optional<TripWire> single = FlipGroup.of(flips).stream()
                .filter(group -> telling.test(group.verdict()))
                .min(Comparator.comparing(FlipGroup::leavesOpen))
                .map(TripWire.OneAnswer::new);
        return single.or(() -> pair.filter(flip -> telling.test(flip.verdict())).map(TripWire.TwoAnswers::new))
                .or(() -> limits.stream()
                        .filter(limit -> telling.test(limit.verdict()))
                        .findFirst()
                        .map(TripWire.Weight::new));
    }

    /**
     * Finds the trip wire that matters most to one option.
     *
     * @param now the verdict that stands
     * @return if it is for that option alone, what changes it; otherwise what makes it so or, failing that, gives the
     *     option a part that it does not have
     */
    public Optional<TripWire> tripWire(Verdict now, OptionId option) {
        if (now.isFor(option)) {
            return tripWire(any -> true);
        }
        return tripWire(next -> next.isFor(option))
                .or(() -> tripWire(next -> !now.givesPartTo(option) && next.givesPartTo(option)));
    }

    /** {@return the open step most worth asking, if an answer can still change the verdict} */
    public Optional<StepWorth> mostWorthAsking() {
        return open.stream().filter(step -> !foregone && step.worthAsking()).findFirst();
    }
}
