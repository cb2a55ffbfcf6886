package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Said under a card: that a project is no more, and what takes its place. */
class EndedProjectTests extends UnderCardScenes {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the radio thing got cancelled, now its an app where nurses log their shifts",
                "the newsletter project is dead, now it's a booking site for dentists",
                "our chat idea fell through so now we build a shift app for nurses",
                "marketing's chat was scrapped. now it is a dashboard for sales numbers",
                "that first thing got axed, instead its an online game",
                "they dropped that project and now it's a web shop for bakers"
            })
    void beginsTheNextOneBesideIt(String text) {
        ana.says(text);

        assertThat(ana.notices()).containsExactly(PlainNotice.ANOTHER_PROJECT);
        assertThat(consultations()).hasSize(2).contains(card);
        assertThat(ana.consultation().project().descriptions()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the launch in Spain was cancelled, now it's nationwide",
                "our second office is off, now it's a small team",
                "the meeting got cancelled, now a coffee"
            })
    void staysWhereOnlyAPartOfItIsNoMore(String text) {
        ana.says(text);

        assertThat(consultations()).hasSize(1);
    }
}
