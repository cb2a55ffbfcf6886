package io.github.stackconsultant.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTests {

    private final Words words = new Words(new WordAnalyzer(Map.of()));

    @ParameterizedTest
    @CsvSource({
        "testable, POSSIBLE",
        "maintainable, POSSIBLE",
        "shooter, DOER",
        "connectors, DOER",
        "order, NONE",
        "developers, NONE",
        "tests, NONE",
        "streaming, NONE",
        "able, NONE"
    })
    void isWhatAStemHasLost(String word, Ending ending) {
        assertThat(Ending.of(words.of(word, 1).get(0))).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({
        "POSSIBLE, testable, true",
        "POSSIBLE, testability, true",
        "POSSIBLE, tests, false",
        "DOER, shooters, true",
        "DOER, shoots, false",
        "NONE, shoots, true"
    })
    void keepsWordsOfOneStemApart(Ending ending, String written, boolean alike) {
        assertThat(ending.isThat(written)).isEqualTo(alike);
    }
}
