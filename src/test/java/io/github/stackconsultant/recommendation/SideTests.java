package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** For whom a verdict's reasons speak, and against whom. */
class SideTests {

    private final RecommendationEngine engine = new RecommendationEngine();

    @Test
    void ofThreeOptionsThatShareASystemEachPartSpeaksForItsLeader() {
        var split = engine.recommend(
                sharing(Catalogue.of("alpha", "beta", "gamma")
                        .criterionOf("edge", "talks", 4, 3, 0)
                        .criterionOf("core", "computes", 0, 3, 4)
                        .criterion("whole", 4, 0, 0)),
                answered());

        assertThat(Side.of(split))
                .extracting(
                        side -> side.option().name(),
                        side -> side.rival().name(),
                        side -> side.assignment().orElseThrow().partName(),
                        side -> side.explanation().margin(),
                        Side::largestMargin)
                .containsExactly(tuple("Alpha", "Beta", "the edge", 8, 32), tuple("Gamma", "Beta", "the core", 8, 32));
        assertThat(Side.leaderWithoutPart(split)).map(OptionScore::name).contains("Beta");
    }

    @Test
    void whoLeadsOverallAndAPartIsNotPassedOver() {
        var split = engine.recommend(
                sharing(Catalogue.of("alpha", "beta", "gamma")
                        .criterionOf("edge", "talks", 4, 2, 0)
                        .criterionOf("core", "computes", 1, 2, 4)
                        .criterion("whole", 4, 0, 0)),
                answered());

        assertThat(Side.of(split)).extracting(side -> side.option().name()).containsExactly("Alpha", "Gamma");
        assertThat(Side.leaderWithoutPart(split)).isEmpty();
    }

    @Test
    void ofTwoOptionsThatShareASystemEachPartSpeaksForItsLeaderAndWhatElseTellsThemApartIsToldBeside() {
        var split = engine.recommend(
                sharing(Catalogue.of("alpha", "beta")
                        .criterionOf("edge", "talks", 4, 2)
                        .criterionOf("core", "computes", 2, 4)
                        .criterion("whole", 3, 2)),
                new Selection(Map.of(new StepId("main"), List.of(new AnswerId("more")))));

        assertThat(split.verdict()).isInstanceOf(Verdict.Both.class);
        assertThat(Side.of(split))
                .extracting(
                        side -> side.option().name(),
                        side -> side.assignment().orElseThrow().partName(),
                        side -> side.explanation().margin())
                .containsExactly(tuple("Alpha", "the edge", 16), tuple("Beta", "the core", 16));
        assertThat(Side.beside(split)).get().satisfies(beside -> {
            assertThat(beside.option().name()).isEqualTo("Alpha");
            assertThat(beside.explanation().margin()).isEqualTo(8).isEqualTo(split.margin());
            assertThat(beside.largestMargin()).isEqualTo(32);
        });
    }

    @Test
    void nothingIsToldBesideWhereThePartsAreAllThatTells() {
        var split = engine.recommend(
                sharing(Catalogue.of("alpha", "beta")
                        .criterionOf("edge", "talks", 4, 2)
                        .criterionOf("core", "computes", 2, 4)
                        .criterion("whole", 4, 0)),
                answered());

        assertThat(split.verdict()).isInstanceOf(Verdict.Both.class);
        assertThat(Side.beside(split)).isEmpty();
    }

    private static Comparison sharing(Catalogue catalogue) {
        return catalogue
                .parts("edge", "core")
                .step(
                        "main",
                        Step.Kind.ONE,
                        answer("all", need("talks", 4), need("computes", 4), need("whole", 0)),
                        answer("more", need("talks", 4), need("computes", 4), need("whole", 4)))
                .build();
    }

    private static Selection answered() {
        return new Selection(Map.of(new StepId("main"), List.of(new AnswerId("all"))));
    }

    @ForEachSeed
    void whatIsToldOfEachSideAddsUpAndSpeaksForWhomTheVerdictNames(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();

        for (int time = 0; time < 20; time++) {
            var recommendation = engine.recommend(comparison, generator.selection(comparison));
            for (var side : Side.of(recommendation)) {
                var explanation = side.explanation();
                assertThat(explanation.margin()).isEqualTo(lead(recommendation, side));
                boolean oneSided = !(recommendation.verdict() instanceof Verdict.OneOption)
                        && side.assignment().isEmpty();
                var points = Told.points(
                        recommendation.contributions(),
                        about(recommendation, side),
                        side.option().option(),
                        side.rival().option(),
                        each -> !oneSided || each > 0);
                var told = new Told(points, explanation);
                if (oneSided) {
                    told.tellsOnlyWhatSpeaksForIt(lead(recommendation, side));
                } else {
                    told.addsUp();
                }
                assertThat(side.terms().stream()
                                .mapToInt(Explanation.Term::points)
                                .sum())
                        .isEqualTo(lead(recommendation, side));
                side.assignment().ifPresent(each -> {
                    assertThat(each.option()).isEqualTo(side.option().option());
                    assertThat(4 * explanation.margin()).isBetween(side.largestMargin(), 4 * side.largestMargin());
                });
            }
        }
    }

    /** {@return the criteria that a side is about: those of its part that tell something, or all} */
    private static List<CriterionResult> about(Recommendation recommendation, Side side) {
        return recommendation.criteria().stream()
                .filter(criterion -> side.assignment()
                        .map(each -> criterion.spoken()
                                && criterion.part().filter(each.part()::equals).isPresent())
                        .orElse(true))
                .toList();
    }

    private static int lead(Recommendation recommendation, Side side) {
        return about(recommendation, side).stream()
                .mapToInt(criterion -> criterion.points(side.option().option())
                        - criterion.points(side.rival().option()))
                .sum();
    }
}
