package io.github.stackconsultant.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A comparison's steps as they are answered, with the resulting sums and call. */
final class WeighedSelection {

    private final IndexedComparison numbers;
    private final List<List<Integer>> chosen = new ArrayList<>();
    private final int[] weights;
    private final Totals totals;
    private final int call;
    private final int[] leaders;

    WeighedSelection(IndexedComparison numbers, Selection selection) {
        this.numbers = numbers;
        weights = new int[numbers.criteria()];
        for (int step = 0; step < numbers.steps(); step++) {
            var answers = numbers.chosen(step, selection.at(numbers.step(step).id()));
            chosen.add(answers);
            int[] added = numbers.weights(step, answers);
            Arrays.setAll(weights, criterion -> weights[criterion] + added[criterion]);
        }
        totals = numbers.totals(weights);
        call = call(totals);
        leaders = VerdictRule.leaders(totals);
    }

    /** {@return the call, with {@link VerdictRule#TOO_CLOSE} also standing for too little known} */
    static int call(Totals totals) {
        int call = VerdictRule.call(totals);
        return call == VerdictRule.NOT_ENOUGH_KNOWN ? VerdictRule.TOO_CLOSE : call;
    }

    IndexedComparison numbers() {
        return numbers;
    }

    /** {@return the answers chosen at the step, none if it is open} */
    List<Integer> chosen(int step) {
        return chosen.get(step);
    }

    boolean open(int step) {
        return chosen.get(step).isEmpty();
    }

    int weight(int criterion) {
        return weights[criterion];
    }

    Totals totals() {
        return totals;
    }

    /**
     * {@return whether sums that differ by that much give another verdict, as {@link Verdict#sameAs} distinguishes
     * them}
     */
    boolean flips(Totals difference) {
        return differs(totals.plus(difference));
    }

    /** {@return whether these sums give another verdict than the answers do} */
    boolean differs(Totals moved) {
        int next = call(moved);
        return next != call || (next == VerdictRule.BOTH && !Arrays.equals(VerdictRule.leaders(moved), leaders));
    }

    int call() {
        return call;
    }

    /** {@return who leads that part, or {@link VerdictRule#NOBODY}} */
    int leader(int part) {
        return leaders[part];
    }
}
