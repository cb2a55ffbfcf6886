package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not need real time.",
                "we will not need real time",
                "our users don't need real time",
                "they do not require machine learning",
                "the app won't need machine learning",
                "machine learning is not needed",
                "real time we do not need",
                "machine learning we don't want"
            })
    void whatIsNotNeededIsNotMeantWhereverThatStands(String text) {
        assertThat(Spoken.answers("any", text)).isEmpty();
    }

    @Test
    void whatIsNotNeededLeavesTheRestAlone() {
        assertThat(Spoken.answers("any", "We build a web shop. We do not need machine learning."))
                .containsExactly("product: web-shop");
        assertThat(Spoken.answers("any", "a web shop, and real time we do not need"))
                .containsExactly("product: web-shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we hate real time",
                "everybody here dislikes machine learning",
                "we are fed up with machine learning",
                "machine learning we hate"
            })
    void whatIsDislikedIsNotMeant(String text) {
        assertThat(Spoken.answers("any", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we hate javascript and php                           | resources: no-javascript
        we hate python, php and javascript                   | resources: no-python
        we hate Java, PHP and Rust                           |
        we dislike real time and machine learning            |
        we detest the Java or PHP on our servers             |
        Java and PHP we hate                                 |
        we hate cobol and php                                |
        """)
    void aListOfWhatIsDislikedIsNotMeantToItsEnd(String text, String only) {
        for (var step : List.of("any", "resources", "performance")) {
            assertThat(String.join(", ", Spoken.answers(step, text))).as(step).isEqualTo(only == null ? "" : only);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we hate PHP and love Python                    | python-people
        we hate PHP, our two developers know Python    | python-people
        we hate PHP, but Python people are here        | python-people
        we hate PHP and our Python people are happy    | python-people
        """)
    void whatIsSaidBehindAListIsMeant(String text, String people) {
        assertThat(Spoken.answers("resources", text)).containsExactly("resources: " + people);
    }

    @Test
    void whatBeginsBehindACommaIsOnNoList() {
        assertThat(Spoken.answers("any", "We hate PHP, a chat for support teams"))
                .containsExactly("product: messenger");
    }

    @Test
    void whatUsersDislikeIsANeed() {
        assertThat(Spoken.answers("any", "a web shop whose users hate lag so it needs real time"))
                .anyMatch(line -> line.contains("real-time"));
    }

    @Test
    void whatIsCalledWrongIsNotMeant() {
        assertThat(Spoken.answers("any", "actually worldwide is wrong, it is only for Dutch architects"))
                .containsExactly("area: nation");
        assertThat(Spoken.answers("any", "the web shop was a mistake, it is a chat"))
                .containsExactly("product: messenger");
    }

    @Test
    void whoOnlyAsksDeniesNothing() {
        assertThat(Spoken.answers("any", "a chat or not")).containsExactly("product: messenger");
    }
}
