package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Rating;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What holds for every comparison and every selection. */
class RecommendationPropertyTests {

    private final RecommendationEngine engine = new RecommendationEngine();

    @ForEachSeed
    void theScoreIsTheWeightedSumOfTheRatings(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var recommendation = engine.recommend(comparison, selection);

        for (var option : comparison.options()) {
            assertThat(score(recommendation, option.id())).isEqualTo(Oracle.score(comparison, selection, option.id()));
        }
    }

    @ForEachSeed
    void theContributionsAddUpToEveryScore(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();

        var recommendation = engine.recommend(comparison, generator.selection(comparison));

        for (var option : comparison.options()) {
            int sum = recommendation.contributions().stream()
                    .mapToInt(each -> each.weight()
                            * comparison
                                    .criterion(each.criterion())
                                    .orElseThrow()
                                    .ratingOf(option.id())
                                    .value())
                    .sum();
            assertThat(sum).isEqualTo(score(recommendation, option.id()));
        }
    }

    @ForEachSeed
    void everyExplanationAddsUpToItsMargin(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();

        var recommendation = engine.recommend(comparison, generator.selection(comparison));

        for (var winner : comparison.options()) {
            for (var rival : comparison.options()) {
                int margin = score(recommendation, winner.id()) - score(recommendation, rival.id());
                var whole = Explanation.of(recommendation, winner.id(), rival.id());
                var oneSided = Explanation.ofSide(recommendation, winner.id(), rival.id());

                assertThat(whole.margin()).isEqualTo(margin);
                assertThat(oneSided.margin()).isEqualTo(margin);
                new Told(Told.points(recommendation, winner.id(), rival.id(), points -> true), whole).addsUp();
                new Told(Told.points(recommendation, winner.id(), rival.id(), points -> points > 0), oneSided)
                        .tellsOnlyWhatSpeaksForIt(margin);
            }
        }
    }

    @ForEachSeed
    void theMarginNeverExceedsTheLargestOne(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();

        var recommendation = engine.recommend(comparison, generator.selection(comparison));

        assertThat(recommendation.margin()).isBetween(0, recommendation.largestMargin());
        assertThat(recommendation.scores()).hasSameSizeAs(comparison.options());
    }

    @ForEachSeed
    void theOrderInWhichStepsWereAnsweredChangesNothing(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var reordered = new LinkedHashMap<StepId, List<AnswerId>>();
        generator
                .shuffled(List.copyOf(selection.answers().keySet()))
                .forEach(step -> reordered.put(step, selection.at(step)));

        assertThat(engine.recommend(comparison, new Selection(reordered)))
                .isEqualTo(engine.recommend(comparison, selection));
    }

    @ForEachSeed
    void theOrderOfTicksChangesNothing(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var reordered = new LinkedHashMap<>(selection.answers());
        comparison.steps().stream()
                .filter(step -> step.kind() == Step.Kind.SEVERAL)
                .forEach(step -> reordered.computeIfPresent(step.id(), (id, ticks) -> generator.shuffled(ticks)));

        assertThat(engine.recommend(comparison, new Selection(reordered)))
                .usingRecursiveComparison()
                .ignoringFields("selection")
                .isEqualTo(engine.recommend(comparison, selection));
    }

    @ForEachSeed
    void aHigherRatingNeverLowersAnOptionsMargin(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var raised = generator.oneOf(comparison.options()).id();
        var better = AlteredComparison.raise(
                comparison, generator.oneOf(comparison.criteria()).id(), raised, generator.between(1, Rating.MAXIMUM));

        var before = engine.recommend(comparison, selection);
        var after = engine.recommend(better, selection);

        for (var rival : comparison.options()) {
            assertThat(score(after, raised) - score(after, rival.id()))
                    .isGreaterThanOrEqualTo(score(before, raised) - score(before, rival.id()));
        }
    }

    @ForEachSeed
    void oneMoreAnswerThatFavoursAnOptionInEverythingNeverLowersItsMargin(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var option = generator.oneOf(comparison.options()).id();
        var rival = generator.oneOf(comparison.options()).id();

        var before = engine.recommend(comparison, selection);

        for (var step : comparison.steps()) {
            var chosen = selection.at(step.id());
            for (var answer : step.answers()) {
                boolean favours = answer.needs().stream()
                        .map(need -> comparison.criterion(need.criterion()).orElseThrow())
                        .allMatch(criterion -> criterion.ratingOf(option).value()
                                >= criterion.ratingOf(rival).value());
                if (favours && !chosen.contains(answer.id()) && chosen.size() < step.mostAnswers()) {
                    var longer = new ArrayList<>(chosen);
                    longer.add(answer.id());
                    var changed = new LinkedHashMap<>(selection.answers());
                    changed.put(step.id(), longer);
                    var after = engine.recommend(comparison, new Selection(changed));
                    assertThat(score(after, option) - score(after, rival))
                            .isGreaterThanOrEqualTo(score(before, option) - score(before, rival));
                }
            }
        }
    }

    @ForEachSeed
    void aSilentCriterionChangesNoVerdict(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var before = engine.recommend(comparison, selection);
        var after = engine.recommend(AlteredComparison.withSilentCriterion(comparison, generator), selection);

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.confidence()).isEqualTo(before.confidence());
        assertThat(after.margin()).isEqualTo(before.margin());
        assertThat(after.largestMargin()).isEqualTo(before.largestMargin());
    }

    @ForEachSeed
    void unknownAnswersCountForNothing(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var wild = generator.wildSelection(comparison);
        var recommendation = engine.recommend(comparison, wild);

        for (var contribution : recommendation.contributions()) {
            var step = comparison.step(contribution.step()).orElseThrow();
            assertThat(step.answer(contribution.answer())).isPresent();
            assertThat(wild.at(step.id())).contains(contribution.answer());
        }
        assertThat(recommendation.tellingSteps())
                .isBetween(0, comparison.steps().size());
        for (var option : comparison.options()) {
            assertThat(WatchOut.of(recommendation, option.id()))
                    .allSatisfy(
                            watchOut -> assertThat(watchOut.evidence().option()).isEqualTo(option.id()));
        }
    }

    private static int score(Recommendation recommendation, OptionId option) {
        return recommendation.scores().stream()
                .filter(score -> score.option().equals(option))
                .mapToInt(OptionScore::score)
                .sum();
    }
}
