package io.github.stackconsultant.understanding;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.understanding.PlainlySaid.OURS;
import static io.github.stackconsultant.understanding.PlainlySaid.answers;
import static io.github.stackconsultant.understanding.PlainlySaid.at;
import static io.github.stackconsultant.understanding.PlainlySaid.atStep;
import static io.github.stackconsultant.understanding.PlainlySaid.chosen;
import static io.github.stackconsultant.understanding.PlainlySaid.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.PlainlySaid.Chosen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelAnswersTests {

    @ParameterizedTest
    @MethodSource("everyOfferedAnswer")
    void everyLabelAndEveryIdIsUnderstoodAtItsStep(Step step, AnswerId answer, String text) {
        assertThat(atStep(step.id().value(), text))
                .isEqualTo(answers("nodejs-vs-python", step.id().value(), answer.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"International", "INTERNATIONAL", " international. ", "global", "„International“"})
    void aLabelOfAnotherStepAnswersThatStep(String text) {
        assertThat(atStep("product", text)).isEqualTo(answers("nodejs-vs-python", "area", "global"));
    }

    @Test
    void severalLabelsMayAnswerSeveralSteps() {
        assertThat(atStep("product", "Streaming, international; outsourcing\nA small team"))
                .isEqualTo(new Chosen(
                        OURS.id(),
                        Map.of(
                                new StepId("product"), ids("streaming"),
                                new StepId("area"), ids("global"),
                                new StepId("resources"), ids("outsourcing", "small-team"))));
    }

    @Test
    void labelsOfARankedStepKeepTheirOrder() {
        assertThat(atStep("performance", "security, mobile, scalability"))
                .isEqualTo(answers("nodejs-vs-python", "performance", "security", "mobile", "scalability"));
    }

    @Test
    void aLabelNamedTwiceCountsOnce() {
        assertThat(atStep("resources", "outsourcing, Outsourcing"))
                .isEqualTo(answers("nodejs-vs-python", "resources", "outsourcing"));
    }

    @Test
    void aLabelWithACommaInItIsOneLabel() {
        assertThat(atStep("product", "Blog, news or community site"))
                .isEqualTo(answers("nodejs-vs-python", "product", "content-site"));
    }

    @Test
    void ofARankedStepTheFirstAreTaken() {
        assertThat(atStep("performance", "security, scalability, readability, mobile"))
                .isEqualTo(answers("nodejs-vs-python", "performance", "security", "scalability", "readability"));
    }

    @Test
    void aLabelOfTwoStepsAnswersTheOpenOne() {
        assertThat(at(ambiguous(), "second", "either")).isEqualTo(answers("ambiguous", "second", "either"));
    }

    @Test
    void aLabelOfTwoOtherStepsSpeaksOfBoth() {
        assertThat(at(ambiguous(), "third", "either"))
                .isEqualTo(new Chosen(
                        new ComparisonId("ambiguous"),
                        Map.of(new StepId("first"), ids("either"), new StepId("second"), ids("either"))));
    }

    @Test
    void aLabelOfTwoComparisonsIsNotGuessed() {
        var one = Catalogue.named("one", "left", "right")
                .step("first", Step.Kind.ONE, answer("either"), answer("only-here"))
                .build();
        var two = Catalogue.named("two", "up", "down")
                .step("first", Step.Kind.ONE, answer("either"), answer("only-there"))
                .build();

        assertThat(Understandings.of(one, two).understand(new Utterance("either", List.of(one, two), Optional.empty())))
                .isNotInstanceOf(Meaning.Answers.class);
        assertThat(chosen(Understandings.of(one, two)
                        .understand(new Utterance("only there", List.of(one, two), Optional.empty()))))
                .isEqualTo(answers("two", "first", "only-there"));
    }

    static Stream<Arguments> everyOfferedAnswer() {
        return OURS.steps().stream()
                .flatMap(step -> step.answers().stream()
                        .flatMap(answer -> Stream.of(
                                        answer.label(),
                                        answer.label().toUpperCase(Locale.ROOT) + ".",
                                        answer.id().value(),
                                        answer.id().value().replace('-', ' '))
                                .distinct()
                                .map(text -> Arguments.of(step, answer.id(), text))));
    }

    private static Comparison ambiguous() {
        return Catalogue.named("ambiguous", "left", "right")
                .step("first", Step.Kind.ONE, answer("either"), answer("one"))
                .step("second", Step.Kind.ONE, answer("either"), answer("two"))
                .step("third", Step.Kind.ONE, answer("three"), answer("four"))
                .build();
    }
}
