package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.recommendation.Explanation;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason that sums several criteria says how much of it is the one that it names. */
class ReasonBlocksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36 | 36 | *+36*",
                "40 | 16 | *+40*, of it +16 here",
                "12 | 16 | *+12* (+16 here, \u22124 elsewhere)"
            })
    void itSaysHowMuchOfItIsTheNamedCriterion(int points, int here, String words) {
        var reason = new Explanation.Reason("Step", "Answer", "Criterion", 1, points, here, Optional.empty());

        assertThat(ReasonBlocks.points(reason)).isEqualTo(words);
    }
}
