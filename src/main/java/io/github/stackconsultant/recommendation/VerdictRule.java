package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Part;
import io.github.stackconsultant.knowledge.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From scores to a verdict: nothing known, one option if it leads clearly, both, too close, or one option after all. */
final class VerdictRule {

    /** A part counts from a fifth of all weight on. */
    private static final int PART_SHARE = 5;

    private VerdictRule() {}

    /** {@return the verdict; scores are best first} */
    static Verdict verdict(Comparison comparison, List<CriterionResult> criteria, List<OptionScore> scores) {
        int weight = spokenWeight(criteria);
        if (weight == 0) {
            return new Verdict.NotEnoughKnown(Strength.TOSS_UP);
        }
        int margin = scores.get(0).score() - scores.get(1).score();
        var strength = Strength.of(margin, Rating.MAXIMUM * weight);
        var best = new Verdict.OneOption(scores.get(0).option(), scores.get(0).name(), strength);
        if (strength == Strength.CLEAR) {
            return best;
        }
        var assignments = assignments(comparison, criteria, weight);
        if (assignments.stream().map(Verdict.Assignment::option).distinct().count() > 1) {
            return new Verdict.Both(assignments, comparison.costOfBoth(), strength);
        }
        return strength == Strength.TOSS_UP ? new Verdict.TooClose(strength) : best;
    }

    private static int spokenWeight(List<CriterionResult> criteria) {
        return criteria.stream()
                .filter(CriterionResult::spoken)
                .mapToInt(CriterionResult::weight)
                .sum();
    }

    private static List<Verdict.Assignment> assignments(
            Comparison comparison, List<CriterionResult> criteria, int weight) {
        var assignments = new ArrayList<Verdict.Assignment>();
        for (var part : comparison.parts()) {
            assignment(comparison, part, criteria, weight).ifPresent(assignments::add);
        }
        return assignments;
    }

    private static Optional<Verdict.Assignment> assignment(
            Comparison comparison, Part part, List<CriterionResult> all, int weight) {
        var criteria = all.stream()
                .filter(criterion -> criterion.spoken()
                        && criterion.part().filter(part.id()::equals).isPresent())
                .toList();
        int partWeight = spokenWeight(criteria);
        var ranking = OptionScore.ranking(comparison, criteria);
        int lead = ranking.get(0).score() - ranking.get(1).score();
        // the lead is at least a quarter of its maximum, which is 4 times the part's weight
        if (partWeight == 0 || partWeight * PART_SHARE < weight || lead < partWeight) {
            return Optional.empty();
        }
        return Optional.of(new Verdict.Assignment(
                part.id(), part.name(), ranking.get(0).option(), ranking.get(0).name()));
    }
}
