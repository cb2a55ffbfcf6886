package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExtremesTests {

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

        assertThat(Extremes.most(new IndexedComparison(comparison), 0, values, Integer.MAX_VALUE))
                .isEqualTo(15);
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

        int most = Extremes.most(new IndexedComparison(comparison), 0, values, Integer.MAX_VALUE);

        int all = 0;
        for (int criterion = 1; criterion < values.length; criterion++) {
            all += values[criterion] * new IndexedComparison(comparison).largestWeight(0, criterion);
        }
        assertThat(most).isBetween(all - 30 * 2, all);
    }

    private static Need[] mixed(List<String> criteria, String own) {
        int position = criteria.indexOf(own);
        return Stream.concat(
                        Stream.of(need("cost", 1), need(own, 4)),
                        Stream.of(need(criteria.get((position + 7) % criteria.size()), 3)))
                .toArray(Need[]::new);
    }
}
