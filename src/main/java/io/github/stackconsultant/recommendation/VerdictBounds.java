package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Rating;
import java.util.stream.IntStream;

/**
 * Determines whether the open steps, or some changes of answers, can change the verdict.
 *
 * <p>Each condition of {@link VerdictRule} is a weighted sum that has to reach 0, and its extremes are the sums of the
 * steps' extremes; they are added up only until that is enough. For the lead of one option over another that is exact.
 * If several conditions have to hold at once, for a split and among three options or more, each is tested against its
 * own extreme as though all extremes could occur together. So the result is conservative: it may say that something can
 * change where nothing can, but never the reverse.
 */
final class VerdictBounds {

    private final WeighedSelection answered;
    private final IndexedComparison numbers;
    private final Reach added;

    private VerdictBounds(WeighedSelection answered, Reach added) {
        this.answered = answered;
        numbers = answered.numbers();
        this.added = added;
    }

    /**
     * {@return whether no answer to an open step can change the verdict any more, nor can the correction of a guess} A guess
     * stands only until it is corrected, so a step with nothing else is as good as open.
     */
    static boolean foregone(IndexedComparison numbers, Selection selection) {
        var sure = new WeighedSelection(numbers, selection.withoutMereGuesses());
        var guesses = new GuessMoves(sure, selection);
        boolean settled = guesses.none() && IntStream.range(0, numbers.steps()).noneMatch(sure::open);
        return settled || foregone(sure, (values, least) -> byOpenSteps(sure, values, least - guesses.most(values)));
    }

    /**
     * {@return whether nothing that may be added to the sums can change the verdict}
     *
     * @param added how far what can be added to a weighted sum reaches
     */
    static boolean foregone(WeighedSelection answered, Reach added) {
        return new VerdictBounds(answered, added).foregone();
    }

    private static boolean byOpenSteps(WeighedSelection answered, int[] values, int least) {
        int missing = least;
        for (int step = 0; step < answered.numbers().steps() && missing > 0; step++) {
            if (answered.open(step)) {
                missing -= Extremes.most(answered.numbers(), step, values, missing);
            }
        }
        return missing <= 0;
    }

    private boolean foregone() {
        return switch (answered.call()) {
            case VerdictRule.BOTH -> (eitherWillAlwaysDo() || !anyCanLead(Strength.CLEAR)) && allPartsStayLed();
            case VerdictRule.TOO_CLOSE -> (eitherWillAlwaysDo() || !anyCanLead(Strength.SLIGHT)) && !twoPartsCanBeLed();
            // the lead first: while much is open, it is what can still be lost, and soonest looked at
            default ->
                staysAhead(answered.call(), Strength.SLIGHT)
                        && staysKnown()
                        && !eitherCanComeToDo(answered.call())
                        && (staysAhead(answered.call(), Strength.CLEAR) || !twoPartsCanBeLed());
        };
    }

    /** If answers can be dropped, all weight may go, and with it everything that is known. */
    private boolean staysKnown() {
        return surelyReaches(values(criterion -> numbers.spoken(criterion) ? 1 : 0), 1);
    }

    private boolean staysAhead(int winner, Strength strength) {
        return options().allMatch(rival -> rival == winner || surelyReaches(lead(winner, rival, strength), 0));
    }

    private boolean anyCanLead(Strength strength) {
        return options()
                .anyMatch(winner ->
                        options().allMatch(rival -> rival == winner || mayReach(lead(winner, rival, strength), 0)));
    }

    /** Either option will do whatever is answered, whichever two are best then. */
    private boolean eitherWillAlwaysDo() {
        return surelyReaches(values(criterion -> numbers.even(criterion) ? 1 : 0), 1)
                && !anyPair((ahead, behind) -> !surelyReaches(eitherWillDo(ahead, behind), 0));
    }

    /** Asked only where the winner stays ahead: of two others that could come to do alike, neither is the best. */
    private boolean eitherCanComeToDo(int winner) {
        return mayReach(values(criterion -> numbers.even(criterion) ? 1 : 0), 1)
                && canKeepUp(winner)
                && options().anyMatch(rival -> rival != winner && canKeepUp(rival));
    }

    private boolean canKeepUp(int option) {
        return options().allMatch(other -> mayReach(eitherWillDo(other, option), 0));
    }

    /** {@return the condition that the first option is not too far ahead of the second for either to do} */
    private int[] eitherWillDo(int ahead, int behind) {
        return values(criterion -> (numbers.even(criterion) ? Rating.MAXIMUM : 0)
                - (numbers.tells(criterion) ? gap(criterion, ahead, behind) : 0));
    }

    private interface Pair {
        boolean of(int one, int other);
    }

    private boolean anyPair(Pair pair) {
        return options().anyMatch(one -> options().anyMatch(other -> one != other && pair.of(one, other)));
    }

    /** Every part keeps its leader, and a part without one cannot get one: the split stays the same. */
    private boolean allPartsStayLed() {
        return parts().allMatch(part -> {
            int leader = answered.leader(part);
            return leader == VerdictRule.NOBODY
                    ? options().noneMatch(option -> leadsPart(part, option, this::mayReach))
                    : leadsPart(part, leader, this::surelyReaches);
        });
    }

    private boolean twoPartsCanBeLed() {
        return parts().anyMatch(one -> parts().anyMatch(other -> one != other
                && options()
                        .anyMatch(first -> leadsPart(one, first, this::mayReach)
                                && options()
                                        .anyMatch(second ->
                                                first != second && leadsPart(other, second, this::mayReach)))));
    }

    /** Whether a condition has to hold, or only may hold. */
    interface Reach {
        /** {@return whether the weighted sum with these values of the criteria reaches at least that} */
        boolean of(int[] values, int least);
    }

    private boolean leadsPart(int part, int option, Reach reach) {
        return reach.of(inPart(part, criterion -> 1), 1)
                && reach.of(share(part), 0)
                && options()
                        .allMatch(rival -> rival == option
                                || reach.of(inPart(part, criterion -> gap(criterion, option, rival) - 1), 0));
    }

    private interface Value {
        int of(int criterion);
    }

    private int[] values(Value value) {
        return IntStream.range(0, numbers.criteria()).map(value::of).toArray();
    }

    /** {@return the condition that the winner leads the rival with at least that strength} */
    private int[] lead(int winner, int rival, Strength strength) {
        int percent = Rating.MAXIMUM * strength.percent();
        return values(criterion -> 100 * gap(criterion, winner, rival) - (numbers.spoken(criterion) ? percent : 0));
    }

    /** {@return the condition that the part weighs enough to count} */
    private int[] share(int part) {
        return values(criterion ->
                !numbers.spoken(criterion) ? 0 : numbers.part(criterion) == part ? VerdictRule.PART_SHARE - 1 : -1);
    }

    private int[] inPart(int part, Value value) {
        return values(
                criterion -> numbers.spoken(criterion) && numbers.part(criterion) == part ? value.of(criterion) : 0);
    }

    private int gap(int criterion, int option, int rival) {
        return numbers.rating(criterion, option) - numbers.rating(criterion, rival);
    }

    private boolean mayReach(int[] values, int least) {
        int sum = 0;
        for (int criterion = 0; criterion < values.length; criterion++) {
            sum += values[criterion] * answered.weight(criterion);
        }
        return added.of(values, least - sum);
    }

    private boolean surelyReaches(int[] values, int least) {
        return !mayReach(values(criterion -> -values[criterion]), 1 - least);
    }

    private IntStream options() {
        return IntStream.range(0, numbers.options());
    }

    private IntStream parts() {
        return IntStream.range(0, numbers.parts());
    }
}
