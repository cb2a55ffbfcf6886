package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What begins with the mention of another person, as Slack writes it. */
class AddressingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@U0BO> are you coming to standup?",
                "<@U0BO>: lunch?",
                "<@U0BO|bo> did you see that",
                "<@U0BO> can you check the numbers?",
                "<@U0BO> is python any good?",
                "<@W012A3> thanks, later"
            })
    void isSaidToThatPersonAndNotToTheApp(String text) {
        var chatter = new Meaning.SmallTalk(Kind.CHATTER);

        assertThat(Spoken.at("area", text)).isEqualTo(chatter);
        assertThat(Spoken.at("any", text)).isEqualTo(chatter);
        assertThat(Spoken.underCard(text)).isEqualTo(chatter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@U0BO> and me, both js", "<@U0BO>, <@U0CY> and me, python"})
    void tellsWhoBuildsWhereItNamesWhatTheyKnow(String text) {
        assertThat(Spoken.at("resources", text)).isInstanceOf(Meaning.Answers.class);
    }

    @Test
    void isNoYesToWhatTheAppAsks() {
        assertThat(Spoken.at("area", "only in Spain, says <@U0BO>")).isInstanceOf(Meaning.Answers.class);
    }
}
