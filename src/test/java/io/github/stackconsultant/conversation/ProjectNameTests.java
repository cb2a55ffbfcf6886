package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project is called by the beginning of what was typed about it. */
class ProjectNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a chat for nurses | a chat for nurses",
                "A booking page for dog walkers in Lisbon. I can code a bit. | A booking page for dog walkers in Lisbon",
                "Hi. We sell bread, and want to sell it online! Soon. | Hi. We sell bread, and want to sell it online!",
                "We run a small radio station in Tallinn and want listeners to write to us |"
                        + " We run a small radio station in Tallinn and want listeners\u2026",
                "To sum up: a chat product, and live prices | To sum up: a chat product, and live prices"
            })
    void itIsTheFirstSentenceOrAsManyWordsAsFitIntoALine(String text, String name) {
        assertThat(ProjectName.beginningOf(text)).isEqualTo(name);
    }

    @Test
    void aFirstLineIsAHeadlineUnlessItIsAGreeting() {
        assertThat(ProjectName.beginningOf("Tickets for a theatre\nin Graz")).isEqualTo("Tickets for a theatre");
        assertThat(ProjectName.beginningOf("Hello!\n\nTickets  for\ta theatre"))
                .isEqualTo("Hello! Tickets for a theatre");
        assertThat(ProjectName.beginningOf(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<@U04ABC>, we need a chat for nurses; we need a chat for nurses",
                "<!here> <@U04ABC> wants a chat in <#C1|general>; wants a chat in general",
                "<!subteam^S1|@team> needs a chat; @team needs a chat",
                "we track prices < 5 and > 2 each day; we track prices < 5 and > 2 each day",
                "@\u2026: we (with @\u2026) need a chat; we (with ) need a chat",
                "@\u2026; ''",
                "<@U04ABC>; ''"
            })
    void aMentionIsNoPartOfItButForItsLabel(String text, String name) {
        assertThat(ProjectName.beginningOf(text)).isEqualTo(name);
    }

    @Test
    void aScriptWithoutBlanksIsCutBetweenItsCharacters() {
        var name = ProjectName.beginningOf("\uD83D\uDE00".repeat(100));

        assertThat(name).isEqualTo("\uD83D\uDE00".repeat(60) + "\u2026");
    }
}
