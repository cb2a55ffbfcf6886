package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTests {

    @ParameterizedTest
    @CsvSource({"0, 0 points", "1, 1 point", "2, 2 points"})
    void oneIsNotPlural(int points, String words) {
        assertThat(Points.counted(points)).isEqualTo(words);
    }
}
