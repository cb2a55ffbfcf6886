package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of pages that people paste. */
class PageAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a chat for nurses https://plan.example/python/shop",
                "a chat for nurses, see https://plan.example/x?machine=learning&area=region.",
                "a chat for nurses (HTTP://shop.example)",
                "www.data-science.example: a chat for nurses",
                "https://docs.example/d/1abc#streaming\na chat for nurses"
            })
    void leaveTheWordsBesideThemAlone(String text) {
        assertThat(Spoken.answers("any", text)).containsExactly("product: messenger");
        assertThat(Spoken.answers("product", text)).containsExactly("product: messenger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.example/plan", "<https://python.example>", "see www.chat.example"})
    void sayNothingThemselves(String text) {
        for (var step : new String[] {"any", "product", "resources"}) {
            assertThat(Spoken.at(step, text)).as(step).isNotInstanceOf(Meaning.Answers.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"node.js people", "next.js people"})
    void areNotNamesOfTechnology(String text) {
        assertThat(Spoken.answers("resources", text)).containsExactly("resources: javascript-people");
    }
}
