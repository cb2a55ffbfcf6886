package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is said for one option adds up to the scores, and what would turn the verdict to it does. */
class OptionCaseTests {

    private final RecommendationEngine engine = new RecommendationEngine();

    @ForEachSeed
    void bothSidesAddUpToTheDifferenceOfTheScores(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var recommendation = engine.recommend(comparison, generator.selection(comparison));
        for (var option : comparison.options()) {
            var found = OptionCase.of(recommendation, option.id()).orElseThrow();
            var best = recommendation.scores().stream()
                    .filter(score -> !score.option().equals(option.id()))
                    .max(Comparator.comparingInt(OptionScore::score))
                    .orElseThrow();

            assertThat(found.option().option()).isEqualTo(option.id());
            assertThat(found.rival().score()).isEqualTo(best.score());
            assertThat(found.lead())
                    .isEqualTo(found.option().score() - found.rival().score());
            for (var argument : List.of(found.reasons(), found.opposed())) {
                assertThat(argument.strongest())
                        .allSatisfy(reason -> assertThat(reason.points()).isPositive());
                assertThat(argument.others()).isNotNegative();
                assertThat(argument.strongest().isEmpty()).isEqualTo(argument.points() == 0);
            }
        }
    }

    @ForEachSeed
    void forTheRecommendedOptionItSaysWhatTheCardSays(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var recommendation = engine.recommend(comparison, generator.selection(comparison));
        if (recommendation.verdict() instanceof Verdict.Both) {
            return;
        }
        for (var side : Side.of(recommendation)) {
            var found = OptionCase.of(recommendation, side.option().option()).orElseThrow();

            assertThat(found.rival()).isEqualTo(side.rival());
            assertThat(found.reasons().strongest()).isEqualTo(side.explanation().reasons());
        }
    }

    @ForEachSeed
    void whatWouldTurnTheVerdictToAnOptionDoes(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var now = engine.recommend(comparison, selection).verdict();
        var sensitivity = engine.sensitivity(comparison, selection);
        for (var option : comparison.options().stream().map(Option::id).toList()) {
            var found = sensitivity.tripWire(now, option).map(OptionCaseTests::verdict);

            assertThat(found.map(wanted(now, option)::test)).isNotEqualTo(Optional.of(false));
            var possible = Stream.of(
                            sensitivity.flips().stream().map(Flip::verdict),
                            sensitivity.pair().stream().map(Flip::verdict),
                            sensitivity.limits().stream().map(WeightLimit::verdict))
                    .flatMap(each -> each)
                    .toList();
            assertThat(found.isPresent()).isEqualTo(possible.stream().anyMatch(wanted(now, option)));
            if (!now.isFor(option) && possible.stream().anyMatch(verdict -> verdict.isFor(option))) {
                assertThat(found.filter(verdict -> verdict.isFor(option))).isPresent();
            }
        }
    }

    /** {@return which verdicts matter to an option: any other if it has won, otherwise those that are better for it} */
    private static Predicate<Verdict> wanted(Verdict now, OptionId option) {
        return next -> now.isFor(option)
                ? !next.isFor(option)
                : next.isFor(option) || (!now.givesPartTo(option) && next.givesPartTo(option));
    }

    private static Verdict verdict(TripWire wire) {
        if (wire instanceof TripWire.OneAnswer one) {
            return one.group().verdict();
        }
        return wire instanceof TripWire.TwoAnswers two
                ? two.pair().verdict()
                : ((TripWire.Weight) wire).limit().verdict();
    }
}
