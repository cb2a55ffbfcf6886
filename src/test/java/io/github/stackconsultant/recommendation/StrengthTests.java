package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTests {

    @ParameterizedTest
    @CsvSource({
        "100, 100, CLEAR",
        "33, 100, CLEAR",
        "32, 100, MODERATE",
        "12, 100, MODERATE",
        "11, 100, SLIGHT",
        "4, 100, SLIGHT",
        "3, 100, TOSS_UP",
        "0, 100, TOSS_UP"
    })
    void eachStrengthBeginsExactlyAtItsBorder(int margin, int largest, Strength expected) {
        assertThat(Strength.of(margin, largest)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, CLEAR", "329, 1000, MODERATE", "119, 1000, SLIGHT", "39, 1000, TOSS_UP", "4, 97, SLIGHT"})
    void noRoundingLiftsAMarginOverABorder(int margin, int largest, Strength expected) {
        assertThat(Strength.of(margin, largest)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"660000000, 2000000000, CLEAR", "659999999, 2000000000, MODERATE", "0, 2147483647, TOSS_UP"})
    void largeNumbersDoNotOverflow(int margin, int largest, Strength expected) {
        assertThat(Strength.of(margin, largest)).isEqualTo(expected);
    }
}
