package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who uses a thing does not say what it is. */
class WhatItIsForTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a dashboard for sales",
                "dashboard for the sales team",
                "a dashboard for our store managers",
                "an app for retail",
                "a dashboard for people in retail",
                "app for sales reps with charts"
            })
    void aThingThatMayBeOfTwoKindsIsAskedFor(String text) {
        var understood = Spoken.of("product", "product", text);

        assertThat(understood.certain()).isEmpty();
        assertThat(understood.either()).hasSize(2).doesNotContain(new AnswerId("web-shop"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ticket sales                       | web-shop
        flash sales for fashion            | web-shop
        online sales of shoes              | web-shop
        sales platform                     | web-shop
        selling shoes                      | web-shop
        a dashboard for a web shop         | web-shop
        a web shop with a dashboard        | web-shop
        a store for dashboards             | web-shop
        a game for sales people            | online-game
        crm for sales                      | back-office
        """)
    void whatIsSaidClearlyStays(String text, String product) {
        assertThat(Spoken.answers("product", text)).containsExactly("product: " + product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar for sales reps", "a diary for the sales team"})
    void salesPeopleRunNoShop(String text) {
        assertThat(Spoken.answers("product", text)).isEmpty();
    }
}
