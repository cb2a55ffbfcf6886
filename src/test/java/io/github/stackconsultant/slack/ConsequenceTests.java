package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsequenceTests {

    private static final Comparison THREE = Catalogue.of("left", "middle", "right")
            .parts("edge", "core")
            .criterion("speed", 4, 3, 0)
            .criterion("care", 0, 1, 4)
            .criterion("silent", 2, 2, 2)
            .criterion("same", 4, 4, 4)
            .criterionOf("edge", "looks", 4, 0, 0)
            .criterionOf("core", "science", 0, 4, 0)
            .criterionOf("core", "upkeep", 0, 0, 4)
            .step(
                    "main",
                    Step.Kind.SEVERAL,
                    answer("fast", need("speed", 4)),
                    answer("faster", need("speed", 4), need("looks", 1)),
                    answer("careful", need("care", 4)),
                    answer("nothing", need("silent", 1)),
                    answer("split", need("looks", 4), need("science", 4)),
                    answer("split-otherwise", need("looks", 4), need("upkeep", 4)),
                    answer("even", need("same", 1)))
            .build();

    @Test
    void itSaysWhereTheLeadWasAndIsAndThatTheSameVerdictGetsClearer() {
        assertThat(of("fast", "faster"))
                .isEqualTo(
                        "the lead of Left over Middle grows from 8 to 16 points, and the verdict stays *Left fits this"
                                + " project*, but is clear now (it was moderate).");
    }

    @Test
    void whereAThirdOptionIsTheVerdictThenItIsNamed() {
        assertThat(of("fast", "careful"))
                .isEqualTo(
                        "Right goes from 32 points behind Left to 32 points ahead, and the verdict becomes *Right fits"
                                + " this project* (clear). It was *Left fits this project* (moderate).");
    }

    @Test
    void anotherSplitIsAnotherVerdict() {
        assertThat(of("split", "split-otherwise"))
                .endsWith("the verdict becomes *Both: Left for the edge, Right for the core* (clear in each part)."
                        + " It was *Both: Left for the edge, Middle for the core* (clear in each part).");
    }

    @Test
    void whereTooLittleIsKnownItIsStillNoVerdictForAnOption() {
        assertThat(of("nothing", "even"))
                .isEqualTo("the verdict reads *Too close to call* now, not *Not enough known to recommend*.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fast|faster|the lead of Left over Right grows from 12 to 24 points, and the verdict stays *Left fits this"
                        + " project*.",
                "faster|hardly|the lead of Left over Right shrinks from 24 to 4 points, and the verdict stays *Left fits"
                        + " this project*, but is slight now (it was clear).",
                "even|fast|Left goes from level with Right to 12 points ahead, and the verdict becomes *Left fits this"
                        + " project* (clear). It was *Too close to call*.",
                "fast|even|Right goes from 12 points behind Left to level, and the verdict becomes *Too close to call*."
                        + " It was *Left fits this project* (clear).",
                "fast|fast|the verdict stays *Left fits this project*."
            })
    void itSaysHowTheLeadTurns(String before, String next, String words) {
        var two = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("pace", 3, 2)
                .criterion("same", 4, 4)
                .step(
                        "main",
                        Step.Kind.ONE,
                        answer("fast", need("speed", 2)),
                        answer("faster", need("speed", 4)),
                        answer("hardly", need("pace", 2), need("same", 4)),
                        answer("even", need("same", 1)))
                .build();

        assertThat(Consequence.of(advice(two, before), advice(two, next))).isEqualTo(words);
    }

    private static String of(String before, String next) {
        return Consequence.of(advice(THREE, before), advice(THREE, next));
    }

    private static Recommendation advice(Comparison comparison, String answer) {
        return new RecommendationEngine()
                .recommend(comparison, new Selection(Map.of(new StepId("main"), List.of(new AnswerId(answer)))));
    }
}
