package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.fixtures.Altered;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Rating;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A comparison of which one thing is other than before. */
final class AlteredComparison {

    private AlteredComparison() {}

    static Comparison raise(Comparison comparison, CriterionId which, OptionId option, int by) {
        UnaryOperator<Rating> raise = rating -> rating.option().equals(option)
                ? new Rating(option, Math.min(Rating.MAXIMUM, rating.value() + by), rating.items())
                : rating;
        var criteria = comparison.criteria().stream()
                .map(each -> each.id().equals(which)
                        ? new Criterion(
                                each.id(),
                                each.name(),
                                each.shortName(),
                                each.scale(),
                                each.part(),
                                each.ratings().stream().map(raise).toList(),
                                each.even(),
                                each.people())
                        : each)
                .toList();
        return Altered.comparison(comparison, criteria, comparison.steps());
    }

    static Comparison withSilentCriterion(Comparison comparison, RandomComparisons generator) {
        var silent = new Criterion(
                new CriterionId("silent"),
                "Silent",
                "Silent",
                List.of("0", "1", "2", "3", "4"),
                comparison.parts().stream().findFirst().map(part -> part.id()),
                comparison.options().stream()
                        .map(Option::id)
                        .map(option -> new Rating(option, Rating.NEUTRAL, List.of()))
                        .toList(),
                false,
                false);
        var need = new Need(silent.id(), generator.between(1, Need.MAXIMUM), "Why not", Need.Basis.JUDGEMENT);
        var steps = comparison.steps().stream().map(step -> needing(step, need)).toList();
        var criteria = new ArrayList<>(comparison.criteria());
        criteria.add(generator.between(0, criteria.size()), silent);
        return Altered.comparison(comparison, criteria, steps);
    }

    private static Step needing(Step step, Need need) {
        var answers = step.answers().stream()
                .map(answer -> new Answer(
                        answer.id(),
                        answer.label(),
                        answer.description(),
                        Stream.concat(answer.needs().stream(), Stream.of(need)).toList(),
                        answer.cues(),
                        List.of()))
                .toList();
        return Altered.step(step, answers);
    }
}
