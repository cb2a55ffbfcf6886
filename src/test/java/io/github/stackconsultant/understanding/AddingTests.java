package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes to an answer that was given before. */
class AddingTests {

    @ParameterizedTest
    @CsvSource({
        "resources, resources, the team is data scientists too",
        "resources, resources, my team also knows some Java",
        "resources, resources, add data scientists to Python people",
        "resources, resources, please add data scientists",
        "resources, any, data scientists as well",
        "performance, performance, also security",
        "performance, any, security is important too"
    })
    void isSaidByAWord(String about, String step, String text) {
        assertThat(Spoken.of(about, step, text).adds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "resources, resources, data scientists",
        "resources, resources, too many data scientists",
        "performance, performance, security",
        "product, product, also a chat",
        "product, any, a chat that also works abroad"
    })
    void isNotSaidByOtherWordsNorWhereOneAnswerIsTaken(String about, String step, String text) {
        assertThat(Spoken.of(about, step, text).adds()).isFalse();
    }
}
