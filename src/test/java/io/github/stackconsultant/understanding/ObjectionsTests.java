package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That something is wrong, without what. */
class ObjectionsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that's wrong",
                "That is wrong!",
                "that is not right",
                "that's not correct",
                "no, that's wrong",
                "sorry, this is incorrect",
                "wrong",
                "you misunderstood me",
                "you got that wrong",
                "that isn't what I said",
                "I didn't say that"
            })
    void saysOnlyThat(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Objection());
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.Objection());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is wrong?",
                "is that wrong?",
                "that's wrong, it is a web shop",
                "the area is wrong",
                "that's not wrong",
                "what is wrong with Python?"
            })
    void saysMoreOrAsks(String text) {
        assertThat(Spoken.underCard(text)).isNotEqualTo(new Meaning.Objection());
    }

    @Test
    void whileAQuestionIsOpenThatItWasGoesBack() {
        assertThat(Spoken.underCard("that was wrong")).isEqualTo(new Meaning.Objection());
        assertThat(Spoken.at("area", "that was wrong")).isEqualTo(new Meaning.Instruction(Command.BACK));
    }
}
