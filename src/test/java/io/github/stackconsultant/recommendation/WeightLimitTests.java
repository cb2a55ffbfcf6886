package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.recommendation.SensitivitySamples.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightLimitTests {

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
                        new WeightLimit(new CriterionId("reach"), "Reach", 2, true, leads(5), 6, tooClose()),
                        new WeightLimit(new CriterionId("speed"), "Speed", 8, false, leads(3), 2, rightFits()));
    }

    private static List<WeightLimit.Lead> leads(int limit) {
        return List.of(new WeightLimit.Lead("Right", limit));
    }

    private static Verdict tooClose() {
        return new Verdict.TooClose(Strength.TOSS_UP);
    }

    /** At a speed of 2 the other leads by 8 - 6 = 2 of 16, which is moderate. */
    private static Verdict rightFits() {
        return new Verdict.OneOption(new OptionId("right"), "Right", Strength.MODERATE);
    }

    @Test
    void theVerdictMayTurnWhileTheLeadHolds() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("reach", 2, 3)
                .step("main", Step.Kind.ONE, answer("mixed", need("speed", 4), need("reach", 1)))
                .step("extra", Step.Kind.ONE, answer("wide", need("reach", 4)))
                .step("more", Step.Kind.ONE, answer("wider", need("reach", 4)))
                .step("most", Step.Kind.ONE, answer("widest", need("reach", 4)))
                .build();

        // margin 24 - r at a reach of r, gone at 24; too close is below 4 in 100 of 4 (8 + r), from 20 on
        assertThat(of(comparison, Map.of("main", List.of("mixed"))).limits())
                .filteredOn(WeightLimit::above)
                .containsExactly(
                        new WeightLimit(new CriterionId("reach"), "Reach", 2, true, leads(23), 20, tooClose()));
    }

    @Test
    void theVerdictMayTurnThoughNoAnswersTakeTheLead() {
        var comparison = Catalogue.of("left", "right")
                .parts("edge", "core")
                .criterionOf("edge", "talks", 4, 1)
                .criterionOf("core", "computes", 2, 4)
                .step("main", Step.Kind.ONE, answer("talking", need("talks", 4)))
                .step("extra", Step.Kind.ONE, answer("computing", need("computes", 4)))
                .build();

        var limits = of(comparison, Map.of("main", List.of("talking"))).limits();

        // the margin is 24 - 2 c of 4 (8 + c) at c for the core: clear at 4, 16 of 48, and no more at 5, 14 of 52
        assertThat(limits)
                .filteredOn(WeightLimit::above)
                .extracting(WeightLimit::name, WeightLimit::leads, WeightLimit::turn)
                .containsExactly(tuple("Computes", List.of(), 5));
        assertThat(limits.get(0).verdict()).isInstanceOf(Verdict.Both.class);
    }

    @Test
    void aWeightIsATripWireOnlyIfItsVerdictMatters() {
        var far = new WeightLimit(new CriterionId("reach"), "Reach", 2, true, leads(8), 9, rightFits());
        var near = new WeightLimit(new CriterionId("speed"), "Speed", 8, false, List.of(), 7, tooClose());
        var sensitivity = new Sensitivity(List.of(), Optional.empty(), List.of(near, far), List.of(), true);

        assertThat(sensitivity.tripWire(verdict -> true)).contains(new TripWire.Weight(near));
        assertThat(sensitivity.tripWire(Verdict.OneOption.class::isInstance)).contains(new TripWire.Weight(far));
        assertThat(sensitivity.tripWire(verdict -> false)).isEmpty();
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
                .flatExtracting(WeightLimit::leads)
                .extracting(lead -> ((WeightLimit.Lead) lead).rivalName(), lead -> ((WeightLimit.Lead) lead).limit())
                .containsExactly(tuple("Middle", 1));
    }
}
