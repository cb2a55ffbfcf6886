package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.recommendation.SensitivitySamples.of;
import static io.github.stackconsultant.recommendation.SensitivitySamples.threeParts;
import static io.github.stackconsultant.recommendation.SensitivitySamples.twoSteps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.AnswerChange.Manner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlipTests {

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
                        List.of(new AnswerChange.Named(new AnswerId("science"), "Science")),
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
                .contains("Both: Left for the edge and the rim, Right for the core");
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
}
