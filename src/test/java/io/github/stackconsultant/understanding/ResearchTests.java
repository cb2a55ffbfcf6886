package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Research that is not done, and what users said in research that is. */
class ResearchTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        still running the survey
        still waiting for the survey results
        research running
        survey comes back next week
        started research, no results yet
        we will research that
        someone should do research
        research? no
        still researching
        waiting for results
        """)
    void whatIsStillToBeDoneIsNotDone(String text) {
        assertThat(Spoken.answers("market", text)).containsExactly("market: not-researched");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we did some research, ppl want it instantly playing, no lag | experience
        we interviewed users, they want better predictions | analytics
        our research is done and the deadline decides | time-to-market
        surveyed 40 customers, all want better ux | experience
        """)
    void whatWasFoundIsWhatCounts(String text, String answer) {
        assertThat(Spoken.answers("market", text)).contains("market: " + answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        survey is done
        we asked our customers
        research, done
        did market research
        we did research, nothing special
        """)
    void whereNothingWasFoundToDecideItIsDone(String text) {
        assertThat(Spoken.answers("market", text)).containsExactly("market: researched");
    }
}
