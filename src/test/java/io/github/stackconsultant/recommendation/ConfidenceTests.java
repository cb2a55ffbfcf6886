package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTests {

    @ParameterizedTest
    @CsvSource({"1, two", "5, two", "7, two", "8, three", "10, four"})
    void theScaleSaysHowFewStepsAreLittleHere(int all, String most) {
        assertThat(Confidence.scale(all)).contains(", low if at most " + most + " do, and medium otherwise.");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, HIGH",
        "4, 5, MEDIUM",
        "3, 5, MEDIUM",
        "2, 5, LOW",
        "0, 5, LOW",
        "1, 1, LOW",
        "0, 1, LOW",
        "1, 2, LOW",
        "2, 2, LOW",
        "3, 3, HIGH",
        "1, 3, LOW",
        "2, 3, LOW",
        "4, 10, LOW",
        "5, 10, MEDIUM"
    })
    void confidenceFollowsTheShareOfStepsThatTell(int telling, int all, Confidence expected) {
        assertThat(Confidence.of(telling, all)).isEqualTo(expected);
    }

    @Test
    void anAnswerTellsOnlyIfItNeedsWhatTheKnowledgeSpeaksOf() {
        var comparison = Catalogue.of("left", "right")
                .criterion("loud", 4, 0)
                .criterion("quiet", 2, 2)
                .step("telling", Step.Kind.ONE, answer("telling-answer", need("loud", 1), need("quiet", 1)))
                .step("silent", Step.Kind.ONE, answer("silent-answer", need("quiet", 4)))
                .step("weightless", Step.Kind.ONE, answer("weightless-answer", need("loud", 0)))
                .step("empty", Step.Kind.ONE, answer("empty-answer"))
                .build();

        var recommendation = new RecommendationEngine()
                .recommend(
                        comparison,
                        new Selection(Map.of(
                                new StepId("telling"), List.of(new AnswerId("telling-answer")),
                                new StepId("silent"), List.of(new AnswerId("silent-answer")),
                                new StepId("weightless"), List.of(new AnswerId("weightless-answer")),
                                new StepId("empty"), List.of(new AnswerId("empty-answer")))));

        assertThat(recommendation.tellingSteps()).isEqualTo(1);
        assertThat(recommendation.allSteps()).isEqualTo(4);
        assertThat(recommendation.confidence()).isEqualTo(Confidence.LOW);
        assertThat(new SilentAnswers(recommendation, comparison).steps())
                .extracting(step -> step.id().value())
                .containsExactly("silent", "weightless", "empty");
    }

    @Test
    void aStepLeftOpenIsNotSilentAndNeitherIsOneOfWhichOneAnswerCounts() {
        var comparison = Catalogue.of("left", "right")
                .criterion("loud", 4, 0)
                .step("both", Step.Kind.SEVERAL, answer("telling", need("loud", 1)), answer("empty"))
                .step("open", Step.Kind.ONE, answer("open-answer"))
                .step("gone", Step.Kind.ONE, answer("gone-answer"))
                .build();

        var recommendation = new RecommendationEngine()
                .recommend(
                        comparison,
                        new Selection(Map.of(
                                new StepId("both"), List.of(new AnswerId("empty"), new AnswerId("telling")),
                                new StepId("gone"), List.of(new AnswerId("of-an-earlier-day")))));

        assertThat(new SilentAnswers(recommendation, comparison).steps()).isEmpty();
    }

    @Test
    void aStepOfWhichThereIsOnlyAGuessDoesNotCount() {
        var comparison = Catalogue.of("left", "right")
                .criterion("loud", 4, 0)
                .criterion("quiet", 2, 2)
                .step("said", Step.Kind.ONE, answer("said-answer", need("loud", 1)))
                .step("partly", Step.Kind.SEVERAL, answer("one", need("loud", 1)), answer("other", need("loud", 1)))
                .step("guessed", Step.Kind.ONE, answer("guessed-answer", need("loud", 1)))
                .step("silent", Step.Kind.ONE, answer("silent-answer", need("quiet", 1)))
                .build();
        var answers = Map.of(
                new StepId("said"), List.of(new AnswerId("said-answer")),
                new StepId("partly"), List.of(new AnswerId("one"), new AnswerId("other")),
                new StepId("guessed"), List.of(new AnswerId("guessed-answer")),
                new StepId("silent"), List.of(new AnswerId("silent-answer")));
        var engine = new RecommendationEngine();

        var counted = engine.recommend(comparison, new Selection(answers));
        var guessing = engine.recommend(
                comparison,
                new Selection(answers, Set.of(new StepId("partly"), new StepId("guessed"), new StepId("silent"))));

        assertThat(guessing.verdict()).isEqualTo(counted.verdict());
        assertThat(counted.tellingSteps()).isEqualTo(3);
        assertThat(counted.guessedSteps()).isZero();
        assertThat(counted.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(guessing.tellingSteps()).isEqualTo(2);
        assertThat(guessing.guessedSteps()).isEqualTo(1);
        assertThat(guessing.confidence()).isEqualTo(Confidence.LOW);
        assertThat(counted.headline()).isEqualTo("Left fits this project");
        assertThat(guessing.headline()).isEqualTo("Left fits this project so far");
        assertThat(new SilentAnswers(guessing, comparison).steps())
                .extracting(step -> step.id().value())
                .containsExactly("silent");
    }
}
