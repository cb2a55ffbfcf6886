package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions whose everyday words tell what no single one of them means. */
class TendencyTests {

    private static final String RECORDS =
            "staff upload csv and pdf, forms are checked by rules, reports for the office";
    private static final String CONNECTIONS =
            "each service sends events to the browser and the phones, and whoever is watching sees messages there";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {RECORDS + "|working-on", CONNECTIONS + "|passing-on"})
    void manyEverydayWordsTogetherTellIt(String text, String answer) {
        assertThat(Spoken.of("performance", "any", text).certain())
                .extracting(told -> told.value())
                .contains(answer);
    }

    @Test
    void inALongTextItGoesBeforeWhatIsSaidInPassing() {
        assertThat(Spoken.of("performance", "any", RECORDS + ", and it must scale")
                        .certain())
                .extracting(answer -> answer.value())
                .startsWith("working-on")
                .contains("scalability");
    }

    @Test
    void inAShortTextWhatIsSaidInSoManyWordsGoesBeforeIt() {
        var text = "Our team are four JavaScript developers. The product has to do heavy computation.";

        assertThat(Spoken.of("performance", "any", text).certain())
                .extracting(answer -> answer.value())
                .containsExactly("heavy-computation", "passing-on");
    }

    @Test
    void whatIsDeniedLeansNowhere() {
        assertThat(Spoken.answers(
                        "any", "it is not a chat, it's an invoicing backend; no real time needed, no sockets"))
                .contains("product: back-office")
                .noneMatch(line -> line.contains("passing-on") || line.contains("real-time"));
    }

    @Test
    void theWordsThatTellMostAreQuoted() {
        var text = "parents hand in drafts, teachers mark them, and once a term the school gets a pile of papers";

        assertThat(Spoken.of("performance", "any", text).words().split(" \u2026 "))
                .hasSize(4)
                .allMatch(word -> text.contains(word) && !word.contains(" "))
                .contains("drafts", "papers");
    }

    @Test
    void whereMoreWordsTellItThanAreQuotedTheyAreCounted() {
        var text = "parents hand in drafts, teachers mark them, and once a term the school gets a pile of papers";

        assertThat(Spoken.of("performance", "any", text).weighed()).isBetween(5, text.split(" ").length);
    }

    @Test
    void whatIsAlsoSaidInSoManyWordsIsNotCounted() {
        var told = Spoken.of("performance", "any", RECORDS + ". Above all: Working on records and data");

        assertThat(told.certain()).extracting(answer -> answer.value()).contains("working-on");
        assertThat(told.weighed()).isZero();
        assertThat(Spoken.of("performance", "any", RECORDS).weighed()).isPositive();
    }

    @Test
    void whatNoEverydayWordsTellIsNotCounted() {
        assertThat(Spoken.of("performance", "any", "It must scale").weighed()).isZero();
    }

    @Test
    void besideWordsThatSaySomethingTheyAreOnlyCounted() {
        var told = Spoken.of(
                "performance",
                "any",
                "Parents hand in drafts, teachers mark them, and once a term the"
                        + " school gets a pile of papers. It must scale");

        assertThat(told.certain()).hasSize(2);
        assertThat(told.words()).isEqualTo("It must scale");
        assertThat(told.weighed()).isPositive();
    }

    @Test
    void whatSomebodySaysMattersMostGoesBeforeAll() {
        assertThat(Spoken.answers("any", RECORDS + ". Above all it must be easy to maintain."))
                .anySatisfy(line -> assertThat(line).startsWith("performance: readability working-on"));
    }

    @Test
    void ofThingsSaidWithoutAnOrderThoseThatItSupportsGoFirst() {
        var said = ", and it must react in real time, and be easy to maintain";

        assertThat(Spoken.of("performance", "any", "staff check forms by rules" + said)
                        .certain())
                .extracting(answer -> answer.value())
                .containsSubsequence("readability", "real-time");
        assertThat(Spoken.of("performance", "any", "It is a thing" + said).certain())
                .extracting(answer -> answer.value())
                .containsSubsequence("real-time", "readability");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks, I will show this to my team tomorrow and we will see what they think about it",
                "the cleaning people come at six, please take everything from the floor before you go",
                "I am on holiday from friday on, please ask Maria if there is anything urgent about the contract",
                "the new colleague starts next week, she needs a desk, a chair, a badge and a friendly welcome"
            })
    void smallTalkTellsNothingHoweverLongItIs(String text) {
        assertThat(Spoken.answers("any", text)).isEmpty();
    }

    @Test
    void fewWordsTellNothing() {
        assertThat(Spoken.answers("any", "staff upload csv, forms, rules, reports"))
                .noneMatch(line -> line.contains("working-on"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We expect 2 million users in the first year",
                "2 million users in the first year alone",
                "There will be 2 million users in the first year"
            })
    void inFewWordsWhatIsSaidClearlyIsAllThatIsSaid(String text) {
        assertThat(Spoken.described(text)).contains("performance: many-requests");
    }

    @Test
    void anAnswerToAQuestionIsNoDescription() {
        assertThat(Spoken.answers("market", RECORDS)).noneMatch(line -> line.contains("working-on"));
    }

    /** No phrase of it says so. */
    @Test
    void wordsMayTellOfPartsToo() {
        var text =
                "a web shop, plain, nothing live, the rules are simple. Is there even a wrong answer here? either stack"
                        + " would be okay";

        var told = Spoken.of("performance", "any", text);

        assertThat(told.certain()).extracting(answer -> answer.value()).containsExactly("two-parts");
        assertThat(told.words().split(" \u2026 ")).contains("plain").allMatch(text::contains);
    }

    @Test
    void whatHasPartsLeansNowhere() {
        assertThat(Spoken.answers("any", CONNECTIONS + ". Behind it models are trained. One stack or two?"))
                .noneMatch(line -> line.contains("passing-on"));
    }

    @Test
    void wordsThatLeanVeryFarToOneSideOverruleParts() {
        var text =
                "each service sends events to the browser, the sockets and the phones, webhooks come in from partners,"
                        + " and whoever is watching sees messages there at once. Behind it models are trained. One stack or two?";

        assertThat(Spoken.of("performance", "any", text).certain())
                .extracting(answer -> answer.value())
                .contains("passing-on")
                .doesNotContain("two-parts");
    }

    @Test
    void fewWordsTellOfNoParts() {
        var text = "lambda that runs an ML model on each uploaded file, which runtime";

        assertThat(Spoken.answers("any", text)).contains("performance: heavy-computation");
    }
}
