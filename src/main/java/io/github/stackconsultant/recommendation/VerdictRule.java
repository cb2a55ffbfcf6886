package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Rating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From scores to a verdict. In this order: not enough known, one option with a clear lead, a split, either will do,
 * too close to call, or one option with a smaller lead.
 */
final class VerdictRule {

    /** A part counts if it has at least one part in so many, a fifth, of all weight. */
    static final int PART_SHARE = 5;

    /** The call for a split: several options, each for its part. */
    static final int BOTH = -1;

    /** The call if either will do, or the options are too close. */
    static final int TOO_CLOSE = -2;

    /** The call if too little is known. */
    static final int NOT_ENOUGH_KNOWN = -3;

    /** The leader of a part that nobody leads. */
    static final int NOBODY = -1;

    private VerdictRule() {}

    /** {@return the verdict in full} */
    static Verdict verdict(Comparison comparison, Totals totals) {
        int call = call(totals);
        if (call == NOT_ENOUGH_KNOWN) {
            return new Verdict.NotEnoughKnown(Strength.TOSS_UP);
        }
        if (call == BOTH) {
            return new Verdict.Both(
                    assignments(comparison, totals), comparison.costOfBoth(), strengthOfTheSplit(totals));
        }
        if (call == TOO_CLOSE) {
            return eitherWillDo(totals)
                    ? new Verdict.EitherWillDo(Strength.TOSS_UP, thatWillDo(comparison, totals))
                    : new Verdict.TooClose(Strength.TOSS_UP);
        }
        var option = comparison.options().get(call);
        return new Verdict.OneOption(option.id(), option.name(), strength(totals, call));
    }

    /**
     * {@return the position of the option that fits best, or {@link #BOTH}, {@link #TOO_CLOSE} or
     * {@link #NOT_ENOUGH_KNOWN}}
     */
    static int call(Totals totals) {
        if (totals.weight() == 0) {
            return NOT_ENOUGH_KNOWN;
        }
        int best = best(totals);
        var strength = strength(totals, best);
        boolean either = eitherWillDo(totals);
        if (strength == Strength.CLEAR && !either) {
            return best;
        }
        if (led(totals)) {
            return BOTH;
        }
        return either || strength == Strength.TOSS_UP ? TOO_CLOSE : best;
    }

    /**
     * {@return whether either of the two best options will do: the answers say so, and on what the system has to do
     * neither of them is behind any option by more than the weight of the "either will do" criteria could be worth}
     * This is the indifference threshold of outranking methods: a lead within it counts as none (Roy and Vincke 1984,
     * "Relational systems of preference with one or more pseudo-criteria").
     */
    private static boolean eitherWillDo(Totals totals) {
        int best = best(totals);
        return totals.even() > 0 && willDo(totals, best) && willDo(totals, second(totals, best));
    }

    private static boolean willDo(Totals totals, int option) {
        return totals.behindOnTheSystem(option) <= Rating.MAXIMUM * totals.even();
    }

    /** {@return if more than two are compared, every option of which what makes the two best do is true} */
    private static List<Verdict.NamedOption> thatWillDo(Comparison comparison, Totals totals) {
        var options = comparison.options();
        return options.size() == 2
                ? List.of()
                : IntStream.range(0, options.size())
                        .filter(option -> willDo(totals, option))
                        .mapToObj(options::get)
                        .map(option -> new Verdict.NamedOption(option.id(), option.name()))
                        .toList();
    }

    /** {@return the option with the highest score; of equal ones, the first in the knowledge} */
    static int best(Totals totals) {
        int best = 0;
        for (int option = 1; option < totals.options(); option++) {
            best = totals.score(option) > totals.score(best) ? option : best;
        }
        return best;
    }

    /** {@return the option with the highest score except that one} */
    static int second(Totals totals, int best) {
        int second = best == 0 ? 1 : 0;
        for (int option = second + 1; option < totals.options(); option++) {
            second = option != best && totals.score(option) > totals.score(second) ? option : second;
        }
        return second;
    }

    private static Strength strength(Totals totals, int best) {
        int margin = totals.score(best) - totals.score(second(totals, best));
        return Strength.of(margin, Rating.MAXIMUM * totals.weight());
    }

    /** {@return how clearly the part with the smallest lead is led; the overall lead says nothing about a split} */
    private static Strength strengthOfTheSplit(Totals totals) {
        return IntStream.range(0, totals.parts())
                .filter(part -> leader(totals, part) != NOBODY)
                .mapToObj(part -> Strength.of(leadOf(totals, part, leader(totals, part)), largestLead(totals, part)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** {@return the lead of an option over the best other one in that part; below 0 if it is behind} */
    static int leadOf(Totals totals, int part, int best) {
        int lead = Integer.MAX_VALUE;
        for (int rival = 0; rival < totals.options(); rival++) {
            if (rival != best) {
                lead = Math.min(lead, totals.scoreOf(part, best) - totals.scoreOf(part, rival));
            }
        }
        return lead;
    }

    /** {@return the largest lead that a part's weight allows} */
    static int largestLead(Totals totals, int part) {
        return Rating.MAXIMUM * totals.weightOf(part);
    }

    /** {@return the option with the highest score in that part; of equal ones, the first in the knowledge} */
    static int bestIn(Totals totals, int part) {
        int best = 0;
        for (int option = 1; option < totals.options(); option++) {
            best = totals.scoreOf(part, option) > totals.scoreOf(part, best) ? option : best;
        }
        return best;
    }

    /** {@return whether two parts are led by different options} */
    private static boolean led(Totals totals) {
        int first = NOBODY;
        for (int part = 0; part < totals.parts(); part++) {
            int leader = leader(totals, part);
            if (leader != NOBODY && first != NOBODY && leader != first) {
                return true;
            }
            first = leader == NOBODY ? first : leader;
        }
        return false;
    }

    /** {@return the leader of each part; if they differ, this is the split} */
    static int[] leaders(Totals totals) {
        var leaders = new int[totals.parts()];
        Arrays.setAll(leaders, part -> leader(totals, part));
        return leaders;
    }

    /**
     * The leader of a part that weighs enough, provided its lead is at least a quarter of the largest one possible,
     * which is 4 times the part's weight.
     */
    static int leader(Totals totals, int part) {
        if (!isWeighty(totals, part)) {
            return NOBODY;
        }
        int best = bestIn(totals, part);
        return leadOf(totals, part, best) >= totals.weightOf(part) ? best : NOBODY;
    }

    /** {@return whether a part weighs enough to be one of its own} */
    static boolean isWeighty(Totals totals, int part) {
        int weight = totals.weightOf(part);
        return weight > 0 && weight * PART_SHARE >= totals.weight();
    }

    private static List<Verdict.Assignment> assignments(Comparison comparison, Totals totals) {
        var assignments = new ArrayList<Verdict.Assignment>();
        for (int index = 0; index < totals.parts(); index++) {
            int leader = leader(totals, index);
            if (leader != NOBODY) {
                var part = comparison.parts().get(index);
                var option = comparison.options().get(leader);
                assignments.add(new Verdict.Assignment(part.id(), part.name(), option.id(), option.name()));
            }
        }
        return assignments;
    }
}
