package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The criteria's weights that result from the answers. At each step only the answer that demands most of a criterion
 * counts, so that ticking many boxes does not outvote the other steps.
 */
final class Weights {

    /** The factors of a first, second and third rank. */
    private static final int[] RANK_FACTORS = {3, 2, 1};

    /** The factor of an answer that has no rank. */
    private static final int PLAIN_FACTOR = 2;

    private Weights() {}

    static List<Contribution> contributions(Comparison comparison, Selection selection) {
        var contributions = new ArrayList<Contribution>();
        for (var step : comparison.steps()) {
            contributions.addAll(strongest(step, selection).values());
        }
        return contributions;
    }

    private static Map<CriterionId, Contribution> strongest(Step step, Selection selection) {
        var strongest = new LinkedHashMap<CriterionId, Contribution>();
        var chosen = selection.at(step.id());
        // in the file's order, so that a tie goes to the earlier answer, whatever was ticked first
        for (var answer : step.answers()) {
            int rank = chosen.indexOf(answer.id());
            if (rank >= 0) {
                answer.needs().stream()
                        .map(need ->
                                contribution(step, answer, need, factor(step, rank), selection.isGuess(step, answer)))
                        .filter(contribution -> contribution.weight() > 0)
                        .forEach(each -> strongest.merge(each.criterion(), each, Weights::heavier));
            }
        }
        return strongest;
    }

    private static Contribution contribution(Step step, Answer answer, Need need, int factor, boolean guess) {
        return new Contribution(
                step.id(),
                step.title(),
                answer.id(),
                answer.label(),
                need.criterion(),
                factor * need.strength(),
                need.reason(),
                guess);
    }

    private static Contribution heavier(Contribution earlier, Contribution later) {
        return later.weight() > earlier.weight() ? later : earlier;
    }

    /**
     * {@return what an answer's needs are multiplied by}
     *
     * @param rank its position among the chosen answers, from 0; it only matters at a ranked step
     */
    static int factor(Step step, int rank) {
        if (step.kind() != Step.Kind.RANKED) {
            return PLAIN_FACTOR;
        }
        return rank < RANK_FACTORS.length ? RANK_FACTORS[rank] : 0;
    }
}
