package io.github.stackconsultant.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists every result of two single changes at a step whose answers have ranks, or one only. With three ranks, those that
 * stay can take any order.
 */
final class TwoRanks {

    private final int most;
    private final boolean[] there;

    /** The step with the first answers, by how many. */
    private final List<WeighedStep> weighed;

    private final TwoChanges.Result result;
    private final List<Integer> answers = new ArrayList<>();

    private TwoRanks(WeighedSelection answered, int step, TwoChanges.Result result) {
        var numbers = answered.numbers();
        this.result = result;
        most = numbers.step(step).mostAnswers();
        there = new boolean[numbers.answers(step)];
        answered.chosen(step).forEach(answer -> there[answer] = true);
        weighed = Stream.generate(() -> WeighedStep.open(numbers, step, answered.chosen(step)))
                .limit(1L + most)
                .toList();
    }

    /** Lists them as {@link TwoChanges#list} does. */
    static void list(WeighedSelection answered, int step, TwoChanges.Result result) {
        new TwoRanks(answered, step, result)
                .rank(RoomForChanges.CHANGES, answered.chosen(step).size() - RoomForChanges.CHANGES);
    }

    /**
     * Recursion over the ranks: ends here or puts any answer on the next rank, within how many may be added and have to
     * stay.
     */
    private void rank(int come, int stay) {
        int rank = answers.size();
        if (stay <= 0 && rank > 0) {
            result.take(weighed.get(rank), () -> List.copyOf(answers));
        }
        for (int answer = 0; rank < most && answer < there.length; answer++) {
            boolean was = there[answer];
            if ((was || come > 0) && !answers.contains(answer)) {
                weighed.get(rank + 1).become(weighed.get(rank));
                weighed.get(rank + 1).add(answer, rank);
                answers.add(answer);
                rank(was ? come : come - 1, was ? stay - 1 : stay);
                answers.remove(rank);
            }
        }
    }
}
