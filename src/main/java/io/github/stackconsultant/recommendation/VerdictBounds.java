package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Determines whether the open steps, or some changes of answers, can change the verdict.
 *
 * <p>Each condition of {@link VerdictRule} is a weighted sum that has to reach 0, and its extremes are the sums of the
 * steps' extremes; they are added up only until that is enough. For the lead of one option over another that is exact.
 * If several conditions have to hold at once, for a split and among three options or more, each is tested against its
 * own extreme as though all extremes could occur together. So, unless all that is open is one step that takes one answer,
 * of which each is tried, the result is conservative: it may say that something can
 * change where nothing can, but never the reverse.
 */
final class VerdictBounds {

    private final WeighedSelection answered;
    private final Totals from;
    private final Reach added;
    private final Conditions conditions;
    private final int options;
    private final int parts;

    private VerdictBounds(WeighedSelection answered, Totals from, Reach added) {
        this.answered = answered;
        this.from = from;
        this.added = added;
        conditions = answered.numbers().conditions();
        options = answered.numbers().options();
        parts = answered.numbers().parts();
    }

    /** Whether a condition has to hold, or only may hold. */
    interface Reach {
        /** {@return whether the sum of the condition reaches at least that} */
        boolean of(Condition condition, int least);
    }

    /**
     * {@return whether no answer to an open step can change the verdict any more, nor can the correction of a guess} A guess
     * stands only until it is corrected, so a step with nothing else is as good as open.
     */
    static boolean foregone(IndexedComparison numbers, Selection selection) {
        var sure = new WeighedSelection(numbers, selection.withoutMereGuesses());
        var guesses = new GuessMoves(sure, selection);
        int[] open = IntStream.range(0, numbers.steps()).filter(sure::open).toArray();
        if (guesses.none() && open.length == 1 && numbers.step(open[0]).kind() == Step.Kind.ONE) {
            return noneFlips(sure, open[0]);
        }
        return (guesses.none() && open.length == 0)
                || foregone(
                        sure,
                        sure.totals(),
                        (condition, least) -> byOpenSteps(sure, condition, least - guesses.most(condition)));
    }

    /** One answer to the only open step is all that can still come, so that each can be tried. */
    private static boolean noneFlips(WeighedSelection answered, int step) {
        var numbers = answered.numbers();
        var open = WeighedStep.open(numbers, step, answered.chosen(step));
        return Changes.of(numbers, step, answered.chosen(step)).stream()
                .map(change -> Weighed.of(change, open))
                .noneMatch(weighed -> answered.flips(weighed.difference()));
    }

    /**
     * {@return whether nothing that may be added to these totals gives another verdict than the answers do}
     *
     * @param from the totals of the answers, or of what has become of them
     * @param added how far what can be added to the sum of a condition reaches
     */
    static boolean foregone(WeighedSelection answered, Totals from, Reach added) {
        return new VerdictBounds(answered, from, added).foregone();
    }

    private static boolean byOpenSteps(WeighedSelection answered, Condition condition, int least) {
        int[] values = answered.numbers().values(condition);
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
        return surelyReaches(conditions.known(), 1);
    }

    private boolean staysAhead(int winner, Strength strength) {
        return all(options, rival -> rival == winner || surelyReaches(conditions.lead(winner, rival, strength), 0));
    }

    private boolean anyCanLead(Strength strength) {
        return any(
                options,
                winner -> all(
                        options, rival -> rival == winner || mayReach(conditions.lead(winner, rival, strength), 0)));
    }

    /** Either option will do whatever is answered, whichever two are best then. */
    private boolean eitherWillAlwaysDo() {
        return surelyReaches(conditions.even(), 1)
                && all(
                        options,
                        ahead -> all(
                                options,
                                behind -> ahead == behind || surelyReaches(conditions.eitherWillDo(ahead, behind), 0)));
    }

    /** Asked only where the winner stays ahead: of two others that could come to do alike, neither is the best. */
    private boolean eitherCanComeToDo(int winner) {
        return mayReach(conditions.even(), 1)
                && canKeepUp(winner)
                && any(options, rival -> rival != winner && canKeepUp(rival));
    }

    private boolean canKeepUp(int option) {
        return all(options, other -> mayReach(conditions.eitherWillDo(other, option), 0));
    }

    /** Every part keeps its leader, and a part without one cannot get one: the split stays the same. */
    private boolean allPartsStayLed() {
        return all(parts, part -> {
            int leader = answered.leader(part);
            return leader == VerdictRule.NOBODY
                    ? !any(options, option -> mayLeadPart(part, option))
                    : leadsPart(part, leader, this::surelyReaches);
        });
    }

    private boolean twoPartsCanBeLed() {
        return any(parts, one -> any(options, first -> mayLeadPart(one, first) && anotherPartCanBeLed(one, first)));
    }

    private boolean anotherPartCanBeLed(int one, int first) {
        return any(
                parts, other -> other != one && any(options, second -> second != first && mayLeadPart(other, second)));
    }

    private boolean mayLeadPart(int part, int option) {
        return leadsPart(part, option, this::mayReach);
    }

    private boolean leadsPart(int part, int option, Reach reach) {
        return reach.of(conditions.weight(part), 1)
                && reach.of(conditions.share(part), 0)
                && all(options, rival -> rival == option || reach.of(conditions.leadIn(part, option, rival), 0));
    }

    private boolean mayReach(Condition condition, int least) {
        return added.of(condition, least - condition.of(from));
    }

    private boolean surelyReaches(Condition condition, int least) {
        return !mayReach(condition.opposite(), 1 - least);
    }

    private static boolean any(int count, IntPredicate holds) {
        return !all(count, holds.negate());
    }

    private static boolean all(int count, IntPredicate holds) {
        for (int index = 0; index < count; index++) {
            if (!holds.test(index)) {
                return false;
            }
        }
        return true;
    }
}
