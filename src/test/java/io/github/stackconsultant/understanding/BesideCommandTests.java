package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Understandings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BesideCommandTests {

    private static boolean saysMore(String text) {
        return Understandings.of(PlainlySaid.OURS)
                .saysMore(new Utterance(text, List.of(PlainlySaid.OURS), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skip this, nobody else does it for beekeepers",
                "two big vendors own it, next question",
                "The bees are gone. Start over"
            })
    void whatAClauseBesideTheCommandSaysIsMore(String text) {
        assertThat(saysMore(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skip",
                "skip this one please",
                "well, skip it",
                "ok, next, thanks",
                "show the question before, please",
                "sorry, go back",
                "pros of python",
                "?",
                ""
            })
    void aCommandAndPaddingSayNoMore(String text) {
        assertThat(saysMore(text)).isFalse();
    }
}
