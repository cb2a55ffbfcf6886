package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.AnswerChange.Manner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SensitivityTests {

    private final RecommendationEngine engine = new RecommendationEngine();

    @Test
    void anotherAnswerTakesThePlaceOfTheOneThatWins() {
        var sensitivity = of(twoSteps(), Map.of("product", List.of("chat"), "area", List.of("nearby")));

        assertThat(sensitivity.flips()).hasSize(1);
        var flip = sensitivity.flips().get(0);
        assertThat(flip.changes().get(0))
                .isEqualTo(new AnswerChange(
                        new StepId("product"),
                        "Product",
                        Step.Kind.ONE,
                        Manner.REPLACING,
                        List.of(new AnswerChange.Named(new AnswerId("science"), "Science")),
                        List.of(new AnswerChange.Named(new AnswerId("chat"), "Chat")),
                        0,
                        List.of(new AnswerId("science")),
                        12));
        assertThat(flip.verdict().headline()).isEqualTo("Right fits this project");
        assertThat(sensitivity.pair()).isEmpty();
    }

    @Test
    void anOpenStepGetsItsFirstAnswer() {
        var sensitivity = of(twoSteps(), Map.of());

        assertThat(sensitivity.flips())
                .extracting(flip -> flip.changes().get(0).manner())
                .containsOnly(Manner.GIVEN);
        assertThat(sensitivity.flips())
                .extracting(flip -> flip.changes().get(0).subject().label())
                .containsExactly("Nearby", "Chat", "Science");
    }

    @Test
    void theStepOfTheLargestDecidingShareIsMostWorthAsking() {
        var sensitivity = of(twoSteps(), Map.of());

        assertThat(sensitivity.open())
                .containsExactly(
                        new StepWorth(new StepId("product"), "Product", 2, 2, 32),
                        new StepWorth(new StepId("area"), "Area", 1, 2, 4));
        assertThat(sensitivity.mostWorthAsking()).contains(sensitivity.open().get(0));
    }

    @Test
    void aStepThatMovesNothingIsNotWorthAsking() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .step("product", Step.Kind.ONE, answer("chat", need("speed", 1)))
                .step("area", Step.Kind.ONE, answer("anywhere"))
                .build();

        assertThat(of(comparison, Map.of("product", List.of("chat"))).mostWorthAsking())
                .isEmpty();
    }

    @Test
    void whereOneChangeDoesNotFlipTwoMay() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 4)
                .step("first", Step.Kind.ONE, answer("fast", need("speed", 4)), answer("wide", need("reach", 2)))
                .step(
                        "second",
                        Step.Kind.ONE,
                        answer("fast-too", need("speed", 4)),
                        answer("wide-too", need("reach", 2)))
                .step("third", Step.Kind.ONE, answer("fast-as-well", need("speed", 1)), answer("neither"))
                .build();

        var sensitivity = of(
                comparison,
                Map.of("first", List.of("fast"), "second", List.of("fast-too"), "third", List.of("fast-as-well")));

        assertThat(sensitivity.flips()).isEmpty();
        var pair = sensitivity.pair().orElseThrow();
        assertThat(pair.changes())
                .extracting(change -> change.subject().label())
                .containsExactly("Wide", "Fast too");
        assertThat(pair.changes()).extracting(AnswerChange::manner).containsExactly(Manner.REPLACING, Manner.LEFT_OPEN);
        assertThat(pair.size()).isEqualTo(20);
        assertThat(pair.verdict().headline()).isEqualTo("Right fits this project");
    }

    @Test
    void twoTicksOfOneStepMayFlipWhatNoOtherTwoAnswersDo() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 4)
                .criterion("science", 0, 4)
                .step("main", Step.Kind.ONE, answer("fast", need("speed", 4)))
                .step(
                        "team",
                        Step.Kind.SEVERAL,
                        answer("quick", need("speed", 1)),
                        answer("wide", need("reach", 3)),
                        answer("learned", need("science", 3)))
                .step("third", Step.Kind.ONE, answer("fast-as-well", need("speed", 1)))
                .build();

        var sensitivity = of(
                comparison,
                Map.of("main", List.of("fast"), "team", List.of("quick"), "third", List.of("fast-as-well")));

        assertThat(sensitivity.flips()).isEmpty();
        var pair = sensitivity.pair().orElseThrow();
        assertThat(pair.changes()).singleElement().satisfies(change -> {
            assertThat(change.manner()).isEqualTo(Manner.ADDED);
            assertThat(change.subjects()).extracting(AnswerChange.Named::label).containsExactly("Wide", "Learned");
            assertThat(change.answers()).hasSize(3);
        });
        assertThat(pair.size()).isEqualTo(12);
        assertThat(pair.verdict().headline()).isEqualTo("Too close to call");
    }

    @Test
    void aRankedAnswerMayMoveToAnotherRank() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 4)
                .step("main", Step.Kind.RANKED, answer("fast", need("speed", 2)), answer("wide", need("reach", 2)))
                .build();

        var flips = of(comparison, Map.of("main", List.of("fast", "wide"))).flips();

        assertThat(flips).extracting(flip -> flip.changes().get(0)).anySatisfy(change -> {
            assertThat(change.manner()).isEqualTo(Manner.MOVED);
            assertThat(change.answers()).containsExactly(new AnswerId("wide"), new AnswerId("fast"));
            assertThat(change.rank())
                    .isEqualTo(change.answers().indexOf(change.subject().id()) + 1);
        });
        assertThat(flips)
                .extracting(flip -> flip.changes().get(0).answers())
                .containsOnlyOnce(List.of(new AnswerId("wide"), new AnswerId("fast")))
                .contains(List.of(new AnswerId("wide")));
    }

    @Test
    void aTickMayComeOrGoAndTheStepBeLeftOpen() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 4)
                .step("team", Step.Kind.SEVERAL, answer("fast", need("speed", 2)), answer("wide", need("reach", 4)))
                .build();

        assertThat(of(comparison, Map.of("team", List.of("fast"))).flips())
                .extracting(flip -> flip.changes().get(0).manner())
                .containsExactlyInAnyOrder(Manner.ADDED, Manner.REPLACING, Manner.LEFT_OPEN);
        assertThat(of(comparison, Map.of("team", List.of("fast", "wide"))).flips())
                .extracting(flip -> flip.changes().get(0).manner())
                .containsExactlyInAnyOrder(Manner.DROPPED, Manner.LEFT_OPEN);
    }

    @Test
    void aStepLeftOpenTakesAllItsAnswersAway() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 4)
                .step("main", Step.Kind.ONE, answer("wide", need("reach", 1)))
                .step("team", Step.Kind.RANKED, answer("fast", need("speed", 2)), answer("quick", need("speed", 2)))
                .build();

        var flips = of(comparison, Map.of("main", List.of("wide"), "team", List.of("quick", "fast")))
                .flips();

        assertThat(flips).singleElement().satisfies(flip -> {
            assertThat(flip.verdict().headline()).isEqualTo("Right fits this project");
            assertThat(flip.changes())
                    .containsExactly(new AnswerChange(
                            new StepId("team"),
                            "Team",
                            Step.Kind.RANKED,
                            Manner.LEFT_OPEN,
                            List.of(
                                    new AnswerChange.Named(new AnswerId("quick"), "Quick"),
                                    new AnswerChange.Named(new AnswerId("fast"), "Fast")),
                            List.of(),
                            0,
                            List.of(),
                            6));
        });
    }

    @Test
    void anotherStrengthIsNoFlipAndNeitherIsKnowingLess() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("quality", 4, 4)
                .step(
                        "main",
                        Step.Kind.ONE,
                        answer("fast", need("speed", 4)),
                        answer("good-and-fast", need("speed", 1), need("quality", 4)))
                .step("other", Step.Kind.ONE, answer("good", need("quality", 4)), answer("whatever"))
                .build();

        assertThat(of(comparison, Map.of("main", List.of("fast"))).flips())
                .extracting(flip -> flip.changes().get(0).manner())
                .containsExactly(Manner.LEFT_OPEN);
        assertThat(of(comparison, Map.of()).flips())
                .extracting(flip -> flip.changes().get(0).subject().label())
                .containsExactlyInAnyOrder("Fast", "Good and fast");
    }

    @Test
    void anotherSplitIsAnotherVerdict() {
        var sensitivity = of(threeParts(), Map.of("main", List.of("two-sides"), "extra", List.of("whatever")));

        assertThat(sensitivity.flips())
                .extracting(flip -> flip.verdict().headline())
                .contains("Both: Left for the edge, Right for the core, Left for the rim");
    }

    @Test
    void aSplitIsNotSettledWhileAPartCanComeToIt() {
        var split = Map.of("main", List.of("two-sides"));

        assertThat(of(threeParts(), split).settled()).isFalse();
        assertThat(of(threeParts(), split).mostWorthAsking())
                .map(StepWorth::deciding)
                .contains(1);
        assertThat(of(twoParts(), split).settled()).isTrue();
    }

    private static Comparison threeParts() {
        return splitting()
                .criterionOf("rim", "looks", 4, 0)
                .step("extra", Step.Kind.ONE, answer("pretty", need("looks", 3)), answer("whatever"))
                .build();
    }

    private static Comparison twoParts() {
        return splitting()
                .step("extra", Step.Kind.ONE, answer("quick", need("speed", 1)), answer("whatever"))
                .build();
    }

    private static Catalogue splitting() {
        return Catalogue.of("left", "right")
                .parts("edge", "core", "rim")
                .criterionOf("edge", "speed", 4, 0)
                .criterionOf("core", "science", 0, 4)
                .step("main", Step.Kind.ONE, answer("two-sides", need("speed", 4), need("science", 4)));
    }

    @Test
    void theLeadHoldsUntilACriterionWeighsMoreOrLess() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("reach", 0, 4)
                .step("main", Step.Kind.ONE, answer("mixed", need("speed", 4), need("reach", 1)))
                .step("extra", Step.Kind.ONE, answer("wide", need("reach", 4)))
                .build();

        // margin 8 x 3 - 2 x 4 = 16: gone at a speed of 8 - 16/3 = 2.7, and at a reach of 2 + 16/4 = 6
        assertThat(of(comparison, Map.of("main", List.of("mixed"))).limits())
                .containsExactly(
                        new WeightLimit(new CriterionId("reach"), "Reach", 2, new OptionId("right"), "Right", true, 5),
                        new WeightLimit(
                                new CriterionId("speed"), "Speed", 8, new OptionId("right"), "Right", false, 3));
    }

    @Test
    void aWeightThatNoAnswersReachIsNoLimit() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("reach", 0, 4)
                .step("main", Step.Kind.ONE, answer("mixed", need("speed", 4), need("reach", 1)))
                .step("extra", Step.Kind.ONE, answer("wide", need("reach", 1)))
                .build();

        assertThat(of(comparison, Map.of("main", List.of("mixed"))).limits())
                .extracting(WeightLimit::name)
                .containsExactly("Speed");
    }

    @Test
    void eachRivalHasItsOwnLimits() {
        var comparison = Catalogue.of("left", "middle", "right")
                .criterion("speed", 4, 3, 0)
                .criterion("reach", 0, 4, 2)
                .step("main", Step.Kind.ONE, answer("fast", need("speed", 4)))
                .step("extra", Step.Kind.ONE, answer("wide", need("reach", 4)))
                .build();

        assertThat(of(comparison, Map.of("main", List.of("fast"))).limits())
                .filteredOn(WeightLimit::above)
                .extracting(WeightLimit::rivalName, WeightLimit::limit)
                .containsExactly(tuple("Middle", 1));
    }

    @Test
    void aVerdictIsSettledOnceTheOpenStepsAreTooWeakToChangeIt() {
        assertThat(of(twoSteps(), Map.of("product", List.of("chat"))).settled()).isTrue();
        assertThat(of(twoSteps(), Map.of("area", List.of("nearby"))).settled()).isFalse();
        assertThat(of(twoSteps(), Map.of()).settled()).isFalse();
    }

    /** What helps nothing may stand at a higher rank and push down what helps and hurts. */
    @Test
    void ofRankedAnswersTheBestMayBeOneWithAFillerAboveIt() {
        var values = new int[] {5, -1};
        var comparison = Catalogue.of("left", "right")
                .criterion("good", 4, 0)
                .criterion("bad", 0, 4)
                .step(
                        "main",
                        Step.Kind.RANKED,
                        answer("both", need("good", 1), need("bad", 4)),
                        answer("best", need("good", 1)),
                        answer("empty"))
                .build();

        assertThat(Extremes.most(new IndexedComparison(comparison), 0, values)).isEqualTo(15);
    }

    @Test
    void whereASearchWouldTakeTooLongABoundIsGivenThatNothingPasses() {
        var criteria = IntStream.rangeClosed(1, 24)
                .mapToObj(each -> "criterion-" + each)
                .toList();
        var catalogue = Catalogue.of("left", "right").criterion("cost", 0, 4);
        criteria.forEach(criterion -> catalogue.criterion(criterion, 4, 0));
        var answers = criteria.stream()
                .map(criterion -> answer("answer-of-" + criterion, mixed(criteria, criterion)))
                .toArray(Answer[]::new);
        var comparison = catalogue.step("many", Step.Kind.SEVERAL, answers).build();
        var values = IntStream.concat(IntStream.of(-30), criteria.stream().mapToInt(each -> 2))
                .toArray();

        int most = Extremes.most(new IndexedComparison(comparison), 0, values);

        int all = 0;
        for (int criterion = 1; criterion < values.length; criterion++) {
            all += values[criterion] * new IndexedComparison(comparison).largestWeight(0, criterion);
        }
        assertThat(most).isBetween(all - 30 * 2, all);
    }

    @Test
    void whatAnAnswerExcludesGivesWayToIt() {
        var flip = of(people(), Map.of("people", List.of("fast", "few"))).flips().stream()
                .filter(each -> each.changes().get(0).subject().id().equals(new AnswerId("scientific")))
                .toList();

        assertThat(flip).hasSize(1);
        assertThat(flip.get(0).changes().get(0).manner()).isEqualTo(Manner.REPLACING);
        assertThat(flip.get(0).changes().get(0).instead())
                .extracting(AnswerChange.Named::id)
                .containsExactly(new AnswerId("fast"));
        assertThat(flip.get(0).changes().get(0).answers())
                .containsExactlyInAnyOrder(new AnswerId("few"), new AnswerId("scientific"));
    }

    @Test
    void ofAnOlderContradictionEachSideMayGo() {
        assertThat(of(people(), Map.of("people", List.of("fast", "scientific"))).flips())
                .flatExtracting(Flip::changes)
                .extracting(AnswerChange::manner, AnswerChange::answers)
                .contains(
                        tuple(Manner.DROPPED, List.of(new AnswerId("fast"))),
                        tuple(Manner.DROPPED, List.of(new AnswerId("scientific"))));
    }

    @Test
    void noAnswersThatExcludeEachOtherKeepAStepOpen() {
        var careful = answer("careful", need("proof", 2));

        assertThat(of(with(careful), Map.of("product", List.of("chat"))).settled())
                .isFalse();
        assertThat(of(with(Catalogue.excluding(careful, "scientific")), Map.of("product", List.of("chat")))
                        .settled())
                .isTrue();
    }

    private static Comparison with(Answer careful) {
        return Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("science", 0, 4)
                .criterion("proof", 0, 4)
                .step("product", Step.Kind.ONE, answer("chat", need("speed", 4)))
                .step("people", Step.Kind.SEVERAL, answer("scientific", need("science", 2)), careful)
                .build();
    }

    private static Comparison people() {
        return Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("science", 0, 4)
                .step(
                        "people",
                        Step.Kind.SEVERAL,
                        answer("fast", need("speed", 4)),
                        Catalogue.excluding(answer("scientific", need("science", 4)), "fast"),
                        answer("few"))
                .build();
    }

    private static Need[] mixed(List<String> criteria, String own) {
        int position = criteria.indexOf(own);
        return Stream.concat(
                        Stream.of(need("cost", 1), need(own, 4)),
                        Stream.of(need(criteria.get((position + 7) % criteria.size()), 3)))
                .toArray(Need[]::new);
    }

    private static Comparison twoSteps() {
        return Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("science", 0, 4)
                .criterion("reach", 3, 1)
                .step("product", Step.Kind.ONE, answer("chat", need("speed", 2)), answer("science", need("science", 4)))
                .step("area", Step.Kind.ONE, answer("nearby", need("reach", 1)), answer("anywhere"))
                .build();
    }

    private Sensitivity of(Comparison comparison, Map<String, List<String>> answers) {
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        answers.forEach((step, ids) ->
                chosen.put(new StepId(step), ids.stream().map(AnswerId::new).toList()));
        return engine.sensitivity(comparison, new Selection(chosen));
    }
}
