package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.recommendation.SensitivitySamples.of;
import static io.github.stackconsultant.recommendation.SensitivitySamples.threeParts;
import static io.github.stackconsultant.recommendation.SensitivitySamples.twoParts;
import static io.github.stackconsultant.recommendation.SensitivitySamples.twoSteps;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForegoneTests {

    @Test
    void aVerdictIsForegoneOnceTheOpenStepsAreTooWeakToChangeIt() {
        assertThat(of(twoSteps(), Map.of("product", List.of("chat"))).foregone())
                .isTrue();
        assertThat(of(twoSteps(), Map.of("area", List.of("nearby"))).foregone()).isFalse();
        assertThat(of(twoSteps(), Map.of()).foregone()).isFalse();
    }

    @Test
    void aSplitIsNotForegoneWhileAPartCanComeToIt() {
        var split = Map.of("main", List.of("two-sides"));

        assertThat(of(threeParts(), split).foregone()).isFalse();
        assertThat(of(threeParts(), split).mostWorthAsking())
                .map(StepWorth::deciding)
                .contains(1);
        assertThat(of(twoParts(), split).foregone()).isTrue();
    }

    @Test
    void noAnswersThatExcludeEachOtherKeepAStepOpen() {
        var careful = answer("careful", need("proof", 2));

        assertThat(of(with(careful), Map.of("product", List.of("chat"))).foregone())
                .isFalse();
        assertThat(of(with(Catalogue.excluding(careful, "scientific")), Map.of("product", List.of("chat")))
                        .foregone())
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
}
