package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.recommendation.SensitivitySamples.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.recommendation.AnswerChange.Manner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlipByTwoChangesTests {

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

    /** Without either answer the part has no leader any more, whatever is answered instead. */
    @Test
    void ofASplitTwoChangesMayTakeOnePartsLeader() {
        var comparison = Catalogue.of("left", "right")
                .parts("edge", "core", "rim")
                .criterionOf("edge", "speed", 4, 0)
                .criterionOf("core", "science", 1, 3)
                .criterionOf("rim", "looks", 1, 3)
                .step("main", Step.Kind.ONE, answer("two-sides", need("speed", 4), need("looks", 4)))
                .step("more", Step.Kind.ONE, answer("both-sides", need("speed", 4), need("looks", 4)))
                .step("area", Step.Kind.ONE, answer("learned", need("science", 4)), answer("nearby"))
                .step("market", Step.Kind.ONE, answer("studied", need("science", 4)), answer("known"))
                .build();

        var sensitivity = of(
                comparison,
                Map.of(
                        "main", List.of("two-sides"),
                        "more", List.of("both-sides"),
                        "area", List.of("learned"),
                        "market", List.of("studied")));

        assertThat(sensitivity.flips()).isEmpty();
        var pair = sensitivity.pair().orElseThrow();
        assertThat(pair.changes())
                .extracting(change -> change.subject().label())
                .containsExactly("Nearby", "Known");
        assertThat(pair.size()).isEqualTo(16);
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
}
