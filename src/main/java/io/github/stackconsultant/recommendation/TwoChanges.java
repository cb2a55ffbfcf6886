package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.recommendation.AnswerChange.Manner;
import java.util.List;
import java.util.function.Supplier;

/** What two single changes at one step lead to. */
final class TwoChanges {

    private TwoChanges() {}

    /** Receives the results. */
    interface Result {
        /**
         * Receives one result.
         *
         * @param weighed the step after the changes; it is reused, so it changes after this call
         * @param answers gives, during this call, its answers: by rank, or the added ones and then those that stay
         */
        void take(WeighedStep weighed, Supplier<List<Integer>> answers);
    }

    /** Lists every result once, including those of a single change, but never the empty one. */
    static void list(WeighedSelection answered, int step, Result result) {
        if (answered.numbers().step(step).kind() == Step.Kind.SEVERAL) {
            TwoTicks.list(answered, step, result);
        } else {
            TwoRanks.list(answered, step, result);
        }
    }

    /** {@return the two changes as one, described by their joint result} */
    static Change told(IndexedComparison numbers, int position, List<Integer> before, List<Integer> after) {
        var step = numbers.step(position);
        var gone = Changes.without(before, after);
        if (step.kind() == Step.Kind.RANKED) {
            var manner = before.isEmpty() ? Manner.GIVEN : Manner.RANKED_ANEW;
            return new Change(position, manner, after, gone, after);
        }
        var come = Changes.without(after, before);
        if (come.isEmpty()) {
            return new Change(position, Manner.DROPPED, gone, List.of(), after);
        }
        var manner = before.isEmpty() ? Manner.GIVEN : gone.isEmpty() ? Manner.ADDED : Manner.REPLACING;
        return new Change(position, manner, come, gone, after);
    }
}
