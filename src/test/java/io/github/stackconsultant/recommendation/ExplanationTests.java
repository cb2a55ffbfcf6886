package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTests {

    private static final OptionId LEFT = new OptionId("left");
    private static final OptionId RIGHT = new OptionId("right");

    @Test
    void theThreeStrongestAnswersAreShownAndTheRestMakesUpTheMargin() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("size", 1, 4)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 1)))
                .step("second", Step.Kind.ONE, answer("two", need("speed", 4)))
                .step("third", Step.Kind.ONE, answer("three", need("speed", 3)))
                .step("fourth", Step.Kind.ONE, answer("four", need("speed", 2)))
                .step("fifth", Step.Kind.ONE, answer("five", need("size", 3)))
                .build();

        var explanation = Explanation.of(recommend(comparison, "one", "two", "three", "four", "five"), LEFT, RIGHT);

        assertThat(explanation.reasons())
                .extracting(Explanation.Reason::answerLabel, Explanation.Reason::points)
                .containsExactly(tuple("Two", 24), tuple("Three", 18), tuple("Four", 12));
        assertThat(explanation.against())
                .hasValueSatisfying(against -> assertThat(against.points()).isEqualTo(18));
        assertThat(explanation.rest()).isEqualTo(6);
        assertThat(explanation.other()).map(Explanation.Reason::answerLabel).isEqualTo(Optional.of("One"));
        assertThat(explanation.margin()).isEqualTo(42);
    }

    @Test
    void anAnswerThatSpeaksAgainstTheOptionIsNoReason() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("size", 1, 4)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 1)))
                .step("second", Step.Kind.ONE, answer("two", need("size", 1)))
                .build();

        var explanation = Explanation.of(recommend(comparison, "one", "two"), LEFT, RIGHT);

        assertThat(explanation.reasons())
                .extracting(Explanation.Reason::answerLabel)
                .containsExactly("One");
        assertThat(explanation.against()).map(Explanation.Reason::answerLabel).contains("Two");
        assertThat(explanation.rest()).isZero();
        assertThat(explanation.margin()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void whatTakesATenthOfAllThatSpeaksForTheOptionIsToldApart(int need, boolean told) {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 2)
                .criterion("price", 3, 2)
                .criterion("size", 2, 3)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 4)))
                .step("second", Step.Kind.ONE, answer("two", need("price", need)))
                .step("third", Step.Kind.ONE, answer("three", need("size", 1)))
                .build();

        var explanation = Explanation.of(recommend(comparison, "one", "two", "three"), LEFT, RIGHT);

        assertThat(explanation.against().map(Explanation.Reason::points))
                .isEqualTo(told ? Optional.of(2) : Optional.empty());
        assertThat(explanation.rest()).isEqualTo(told ? 0 : -2);
        assertThat(explanation.other().map(Explanation.Reason::answerLabel))
                .isEqualTo(told ? Optional.empty() : Optional.of("Three"));
        assertThat(explanation.margin()).isEqualTo(16 + 2 * need - 2);
    }

    @Test
    void answersThatCancelEachOtherOutAreCounted() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("price", 3, 2)
                .criterion("size", 2, 3)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 4)))
                .step("second", Step.Kind.ONE, answer("two", need("speed", 3)))
                .step("third", Step.Kind.ONE, answer("three", need("speed", 2)))
                .step("fourth", Step.Kind.ONE, answer("four", need("price", 2)))
                .step("fifth", Step.Kind.ONE, answer("five", need("size", 2)))
                .step("sixth", Step.Kind.ONE, answer("six", need("price", 1), need("size", 1)))
                .build();

        var explanation =
                Explanation.of(recommend(comparison, "one", "two", "three", "four", "five", "six"), LEFT, RIGHT);

        assertThat(explanation.rest()).isZero();
        assertThat(explanation.untold()).isEqualTo(2);
        assertThat(explanation.other()).isEmpty();
        assertThat(explanation.margin()).isEqualTo(32 + 24 + 16);
    }

    @Test
    void whatSpeaksAgainstAnOptionIsToldAsForItsRival() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("size", 2, 3)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 2)))
                .step("second", Step.Kind.ONE, answer("two", need("speed", 1), need("size", 4)))
                .step("third", Step.Kind.ONE, answer("three", need("size", 3)))
                .build();

        assertThat(Explanation.of(recommend(comparison, "one", "two", "three"), LEFT, RIGHT)
                        .against())
                .hasValueSatisfying(against -> {
                    assertThat(against.answerLabel()).isEqualTo("Three");
                    assertThat(against.criterion()).isEqualTo("Size");
                    assertThat(against.evidence()).map(Evidence::option).contains(RIGHT);
                });
    }

    @Test
    void anAnswerSpeaksThroughItsStrongestCriterionAndCountsWithAll() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 3, 2)
                .criterion("size", 4, 2)
                .criterion("price", 2, 3)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 1), need("size", 1), need("price", 1)))
                .build();

        var reasons = Explanation.of(recommend(comparison, "one"), LEFT, RIGHT).reasons();

        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.criterion()).isEqualTo("Size");
            assertThat(reason.points()).isEqualTo(2 + 4 - 2);
            assertThat(reason.here()).isEqualTo(4);
            assertThat(reason.evidence()).map(Evidence::item).contains(new ItemId("left-size"));
        });
    }

    @Test
    void ofOneSideAnAnswerSaysWhatItSaysForThatSide() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 2)
                .criterion("size", 1, 4)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 3), need("size", 2)))
                .build();
        var recommendation = recommend(comparison, "one");

        assertThat(Explanation.ofSide(recommendation, LEFT, RIGHT).reasons())
                .extracting(Explanation.Reason::criterion, Explanation.Reason::points)
                .containsExactly(tuple("Speed", 12));
        assertThat(Explanation.ofSide(recommendation, RIGHT, LEFT).reasons())
                .extracting(Explanation.Reason::criterion, Explanation.Reason::points)
                .containsExactly(tuple("Size", 12));
    }

    @Test
    void aReasonRestsOnTheRivalsWeaknessWhereNothingIsSaidOfTheOption() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 2, 0)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 1)))
                .build();

        var reasons = Explanation.of(recommend(comparison, "one"), LEFT, RIGHT).reasons();

        assertThat(reasons)
                .singleElement()
                .satisfies(reason -> assertThat(reason.evidence()).hasValueSatisfying(evidence -> {
                    assertThat(evidence.item()).isEqualTo(new ItemId("right-speed"));
                    assertThat(evidence.optionName()).isEqualTo("Right");
                }));
    }

    @Test
    void nothingExplainsALeadOfNothing() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 1)))
                .build();

        assertThat(Explanation.of(recommend(comparison), LEFT, RIGHT))
                .isEqualTo(new Explanation(List.of(), Optional.empty(), 0, 0, Optional.empty(), 0));
    }

    /** {@return what is recommended where the steps, in their order, are answered so} */
    static Recommendation recommend(Comparison comparison, String... answers) {
        var selection = new LinkedHashMap<StepId, List<AnswerId>>();
        for (int each = 0; each < answers.length; each++) {
            selection.put(comparison.steps().get(each).id(), List.of(new AnswerId(answers[each])));
        }
        return new RecommendationEngine().recommend(comparison, new Selection(selection));
    }
}
