package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
