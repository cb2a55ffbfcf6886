package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much it rests on is said with what is only guessed, and what rests on little says so however few steps there are. */
class ConfidenceWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 5 | low (0 of 5 steps count)",
                "1 | 0 | 1 | low (1 of 1 steps counts): a first direction, no more",
                "2 | 0 | 2 | low (2 of 2 steps count): a first direction, no more",
                "3 | 0 | 8 | low (3 of 8 steps count): a first direction, no more",
                "3 | 0 | 3 | high (3 of 3 steps count)",
                "3 | 0 | 7 | medium (3 of 7 steps count)",
                "0 | 1 | 5 | low (0 of 5 steps count, one is only a guess from the description): a first direction, no more",
                "4 | 1 | 5 | medium (4 of 5 steps count, one more is only a guess from the description)",
                "1 | 2 | 5 | low (1 of 5 steps counts, two more are only guesses from the description): a first direction, no more"
            })
    void itSaysHowManyStepsCountAndHowManyAreGuessed(int said, int guessed, int steps, String words) {
        var catalogue = Catalogue.of("left", "right").criterion("speed", 4, 0);
        IntStream.range(0, steps)
                .forEach(step ->
                        catalogue.step("step-" + step, Step.Kind.ONE, answer("fast-" + step, need("speed", 2))));
        var answers = IntStream.range(0, said + guessed)
                .boxed()
                .collect(toMap(step -> new StepId("step-" + step), step -> List.of(new AnswerId("fast-" + step))));
        var guesses = IntStream.range(said, said + guessed)
                .boxed()
                .map(step -> new StepId("step-" + step))
                .collect(toSet());

        var recommendation = new RecommendationEngine().recommend(catalogue.build(), new Selection(answers, guesses));

        assertThat(ConfidenceWords.of(recommendation)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | 0 | low (1 of 5 steps counts, with a guess among its answers): a first direction, no more",
                "3 | 1 | 0 | medium (3 of 5 steps count, one of them with a guess among its answers)",
                "3 | 2 | 0 | medium (3 of 5 steps count, two of them with a guess among their answers)",
                "3 | 1 | 1 | medium (3 of 5 steps count, one of them with a guess among its answers, one more is only a"
                        + " guess from the description)"
            })
    void aGuessBesideWhatWasSaidIsToldOfTheStepsThatCount(int count, int partly, int guessed, String words) {
        var catalogue = Catalogue.of("left", "right").criterion("speed", 4, 0);
        IntStream.range(0, 5)
                .forEach(step -> catalogue.step(
                        "step-" + step,
                        Step.Kind.SEVERAL,
                        answer("fast-" + step, need("speed", 2)),
                        answer("quick-" + step, need("speed", 2))));
        var answers = IntStream.range(0, count + guessed)
                .boxed()
                .collect(toMap(step -> new StepId("step-" + step), step -> chosen(step, step < partly)));
        var guesses = IntStream.range(0, count + guessed)
                .filter(step -> step < partly || step >= count)
                .mapToObj(step -> new StepId("step-" + step))
                .collect(toSet());

        var recommendation = new RecommendationEngine().recommend(catalogue.build(), new Selection(answers, guesses));

        assertThat(ConfidenceWords.of(recommendation)).isEqualTo(words);
    }

    private static List<AnswerId> chosen(int step, boolean two) {
        var first = new AnswerId("fast-" + step);
        return two ? List.of(first, new AnswerId("quick-" + step)) : List.of(first);
    }
}
