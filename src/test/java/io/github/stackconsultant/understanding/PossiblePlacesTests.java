package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places with a "maybe" behind them, and a time behind that. */
class PossiblePlacesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        germany only for now, france maybe next year         | nation
        spain now, portugal maybe in 2 yrs                   | nation
        spain now, portugal perhaps in two years             | nation
        germany, austria maybe in 2028                       | nation
        germany, austria maybe later                         | nation
        only germany for now, maybe france next year         | nation
        uk, ireland maybe                                    | nation
        germany and france next year                         | global
        germany, france maybe and austria                    | global
        germany, next year france                            | global
        germany first, then france                           | global
        germany, france maybe with a partner                 | global
        """)
    void areOnlyPossible(String text, String area) {
        assertThat(Spoken.answers("area", text)).containsExactly("area: " + area);
    }
}
