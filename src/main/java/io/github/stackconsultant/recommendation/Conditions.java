package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The conditions of {@link VerdictRule} for so many options and parts, by their positions. */
final class Conditions {

    private final List<Condition> all = new ArrayList<>();
    private final int options;
    private final Condition known;
    private final Condition even;
    private final Condition[][] eitherWillDo;
    private final Condition[][] clearLeads;
    private final Condition[][] slightLeads;
    private final Condition[] weights;
    private final Condition[] shares;
    private final Condition[][][] leadsInParts;

    Conditions(int options, int parts) {
        this.options = options;
        known = add(Totals::weight);
        even = add(Totals::even);
        eitherWillDo = ofTwo((totals, ahead, behind) ->
                Rating.MAXIMUM * totals.even() - totals.scoreOnTheSystem(ahead) + totals.scoreOnTheSystem(behind));
        clearLeads = leads(Strength.CLEAR);
        slightLeads = leads(Strength.SLIGHT);
        weights = ofParts(parts, Totals::weightOf);
        shares = ofParts(parts, (totals, part) -> VerdictRule.PART_SHARE * totals.weightOf(part) - totals.weight());
        leadsInParts = IntStream.range(0, parts)
                .mapToObj(part -> ofTwo((totals, option, rival) ->
                        totals.scoreOf(part, option) - totals.scoreOf(part, rival) - totals.weightOf(part)))
                .toArray(Condition[][][]::new);
    }

    private Condition[][] leads(Strength strength) {
        int percent = Rating.MAXIMUM * strength.percent();
        return ofTwo((totals, winner, rival) ->
                100 * (totals.score(winner) - totals.score(rival)) - percent * totals.weight());
    }

    private interface OfTwo {
        int sum(Totals totals, int one, int other);
    }

    private interface OfPart {
        int sum(Totals totals, int part);
    }

    private Condition[][] ofTwo(OfTwo condition) {
        return IntStream.range(0, options)
                .mapToObj(one -> IntStream.range(0, options)
                        .mapToObj(other -> add(totals -> condition.sum(totals, one, other)))
                        .toArray(Condition[]::new))
                .toArray(Condition[][]::new);
    }

    private Condition[] ofParts(int parts, OfPart condition) {
        return IntStream.range(0, parts)
                .mapToObj(part -> add(totals -> condition.sum(totals, part)))
                .toArray(Condition[]::new);
    }

    private Condition add(ToIntFunction<Totals> sum) {
        var condition = new Condition(all.size(), sum);
        all.add(condition);
        all.add(condition.opposite());
        return condition;
    }

    /** {@return all of them by position, with their opposites} */
    List<Condition> all() {
        return all;
    }

    /** {@return the weight of all that the knowledge covers: if it is at least 1, something is known} */
    Condition known() {
        return known;
    }

    /** {@return the weight of what means that either option will do: without at least 1, neither does} */
    Condition even() {
        return even;
    }

    /** {@return that the first option is not too far ahead of the second for either to do: at least 0} */
    Condition eitherWillDo(int ahead, int behind) {
        return eitherWillDo[ahead][behind];
    }

    /** {@return that the winner leads the rival with at least that strength, clear or slight: at least 0} */
    Condition lead(int winner, int rival, Strength strength) {
        return (strength == Strength.CLEAR ? clearLeads : slightLeads)[winner][rival];
    }

    /** {@return the weight of the part: it has to be at least 1} */
    Condition weight(int part) {
        return weights[part];
    }

    /** {@return that the part weighs enough to count: at least 0} */
    Condition share(int part) {
        return shares[part];
    }

    /** {@return that the option is far enough ahead of the rival to lead the part: at least 0} */
    Condition leadIn(int part, int option, int rival) {
        return leadsInParts[part][option][rival];
    }
}
