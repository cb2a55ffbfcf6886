package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is quoted says what is understood: no words for anything else, none cut off that matter, and none left alone. */
class ExcerptTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area | 5000 charging stations of several vendors in several european countries, all connected at the same"
                        + " time, payment differs by country; authorising a session has to feel instant"
                        + " | 5000 charging stations of several vendors in several european countries",
                "product | Arduino pads in an art room -> server -> 3D picture in the browser reacting while you touch it"
                        + " | Arduino pads in an art room",
                "product | Payment provider demands an instant 200 on each callback, thousands in bursts. Validating and"
                        + " storing may lag behind | Payment provider demands an instant 200 on each callback"
            })
    void itIsTheClauseThatSaysIt(String step, String text, String quote) {
        assertThat(Spoken.of(step, "any", text).words()).isEqualTo(quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "performance | streaming site startup, spikes of viewers at premieres, one team of web people does page and"
                        + " server. It has to feel instant | spikes of viewers at premieres \u2026 It has to feel instant",
                "resources | design inspiration site, we want it online in 2 weeks, evenings only, team lives in React"
                        + " | evenings only, team lives in React"
            })
    void whatIsSaidApartIsQuotedApartAndWhatTouchesTogether(String step, String text, String quote) {
        assertThat(Spoken.of(step, "any", text).words()).isEqualTo(quote);
    }

    @Test
    void ofALongClauseTheWordsAroundWhatSaysItAreQuotedAndTheCutIsMarked() {
        var text =
                "we would like people who come to our small museum on any rainy day of the year to see a live dashboard"
                        + " of everything that happens in the building while they drink a coffee in the entrance hall";

        var quote = Spoken.of("product", "any", text).words();

        assertThat(quote)
                .contains("live dashboard")
                .startsWith("\u2026")
                .endsWith("\u2026")
                .hasSizeBetween(60, 102);
        assertThat(text).contains(quote.replace("\u2026", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "product | 2 of us run course authoring, forums, surveys for teachers | 2 of us run course authoring",
                "market | 2 of us run course authoring, forums, deadlines | forums, deadlines",
                "area | tools for shops, worldwide | tools for shops, worldwide",
                "area | worldwide, for shops | worldwide, for shops"
            })
    void aWordOfAListIsNotLeftAlone(String step, String text, String quote) {
        assertThat(Spoken.of(step, "any", text).words()).isEqualTo(quote);
    }

    @Test
    void anAnswerToTheQuestionIsQuotedAsItIs() {
        assertThat(Spoken.of("area", "area", "worldwide, and a chat").words()).isEqualTo("worldwide");
    }

    @Test
    void whatIsSaidOfAnotherAnswerOfTheStepIsNotQuoted() {
        var told = Spoken.of(
                "product",
                "any",
                "Disease surveillance: go through big piles of electronic medical records every night, detect conditions and"
                        + " notify the authority");

        assertThat(told.words()).doesNotContain("notify", "detect");
    }

    @Test
    void aBracketIsQuotedWithItsOtherHalf() {
        assertThat(Spoken.of("resources", "resources", "2 react devs and me (python)")
                        .words())
                .isEqualTo("2 react devs and me (python)");
        assertThat(Brackets.completed(" (", "python) devs", ", ")).isEqualTo("(python) devs");
        assertThat(Brackets.completed(" (", "python devs", ") ")).isEqualTo("python devs");
    }

    @Test
    void aLineThatIsOnlyWrappedIsQuotedAsAWhole() {
        var text = "It runs for many years, and we worry about privacy because it is data of\nchildren";

        assertThat(Spoken.of("performance", "any", text).words()).endsWith("it is data of\nchildren");
    }

    @Test
    void marksOfAnotherQuotationAreLeftOut() {
        assertThat(Excerpt.unquoted("'api returns something else than the client believes'"))
                .isEqualTo("api returns something else than the client believes");
        assertThat(Excerpt.unquoted("the client's view")).isEqualTo("the client's view");
    }
}
