package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;

/** Which answers of one step contradict each other, by their positions. */
final class Exclusions {

    private final boolean[][] between;
    private final boolean any;

    private Exclusions(boolean[][] between, boolean any) {
        this.between = between;
        this.any = any;
    }

    static Exclusions of(Step step) {
        var answers = step.answers();
        var between = new boolean[answers.size()][answers.size()];
        boolean any = false;
        for (int one = 0; one < between.length; one++) {
            for (var named : answers.get(one).excludes()) {
                int other = position(answers, named);
                between[one][other] = true;
                between[other][one] = true;
                any = true;
            }
        }
        return new Exclusions(between, any);
    }

    private static int position(List<Answer> answers, AnswerId id) {
        return answers.stream().map(Answer::id).toList().indexOf(id);
    }

    /** {@return whether the answer contradicts one of the others} */
    boolean areFor(int answer, List<Integer> others) {
        if (any) {
            for (int other : others) {
                if (between[answer][other]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether none of these contradict each other} */
    boolean allow(List<Integer> answers) {
        return !any || answers.stream().noneMatch(answer -> areFor(answer, answers));
    }

    /** {@return those of the answers that contradict none of the others} */
    List<Integer> allowed(List<Integer> answers, List<Integer> others) {
        return any ? answers.stream().filter(answer -> !areFor(answer, others)).toList() : answers;
    }

    /** {@return those of the others that contradict the answer} */
    List<Integer> excludedBy(int answer, List<Integer> others) {
        return any ? others.stream().filter(other -> between[answer][other]).toList() : List.of();
    }
}
