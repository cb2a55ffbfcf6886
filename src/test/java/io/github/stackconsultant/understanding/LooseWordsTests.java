package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases with other words between theirs, what others say, and of which answer a description says most. */
class LooseWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it waits for answers",
                "it waits for the answers",
                "it waits for some answers",
                "it waits for the slow answers of partners"
            })
    void articlesAndAFewWordsMayStandBetweenThoseOfAPhrase(String text) {
        assertThat(Spoken.answers("any", text)).containsExactly("performance: many-requests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a shop, it follows nobody on the map", "a shop, it follows rules, on the map"})
    void aDenialOrTheEndOfAClauseFillsNoGap(String text) {
        assertThat(Spoken.answers("any", text)).containsExactly("product: web-shop");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a web shop. Everybody tells me that it needs machine learning           | web-shop
        a web shop. First instinct: rewrite it as microservices                  | web-shop
        everybody tells me to build microservices, but it is a web shop          | web-shop
        a web shop. Our customers tell me that they want a chat, a support chat and a chat room | messenger
        """)
    void whatOthersAdviseIsNotMeantUpToATurn(String text, String product) {
        assertThat(Spoken.answers("any", text)).contains("product: " + product);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        heavy calculations, maybe real time | performance: heavy-computation
        maybe real time                     | performance: real-time
        """)
    void besideWhatIsSureWhatIsOnlyThoughtOfDoesNotCount(String text, String answer) {
        assertThat(Spoken.answers("any", text)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a web shop with heavy calculations, new prices are pushed to all screens  | heavy-computation real-time
        a shop for watches with heavy calculations. There is a screen             | heavy-computation
        """)
    void cluesInOneSentenceAddAQualityBehindWhatIsSaid(String text, String ranked) {
        assertThat(Spoken.answers("any", text)).contains("performance: " + ranked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a company website with playlists, music streaming and podcasts | streaming
        a company website with a podcast                               | simple-website
        """)
    void aDescriptionIsAboutThatOfWhichItSaysMost(String text, String product) {
        assertThat(Spoken.answers("any", text)).contains("product: " + product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Both are web shops", "All are web shops"})
    void whoAllAreBeginsAStatement(String text) {
        assertThat(Spoken.answers("any", text)).containsExactly("product: web-shop");
    }
}
