package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(Spoken.answers("any", text)).anyMatch(line -> line.startsWith("performance: " + answer));
    }

    @Test
    void whatIsSaidInSoManyWordsStaysBesideIt() {
        assertThat(Spoken.of("performance", "any", RECORDS + ", and it must scale")
                        .certain())
                .extracting(answer -> answer.value())
                .startsWith("working-on")
                .contains("scalability");
    }

    @Test
    void theWordsThatTellMostAreQuoted() {
        assertThat(Spoken.of("performance", "any", RECORDS).words().split(" \u2026 "))
                .hasSize(4)
                .allMatch(word -> !word.contains(" "))
                .contains("csv", "forms");
    }

    @Test
    void besideWordsThatSayItTheyAreQuotedFirst() {
        assertThat(Spoken.of("performance", "any", RECORDS + ". It must scale").words())
                .contains("csv \u2026 ")
                .endsWith("It must scale");
    }

    @Test
    void fewWordsTellNothing() {
        assertThat(Spoken.answers("any", "staff upload csv, forms, rules, reports"))
                .noneMatch(line -> line.contains("working-on"));
    }

    @Test
    void wordsOfBothKindsOutweighEachOther() {
        assertThat(Spoken.answers("any", RECORDS + "; " + CONNECTIONS))
                .noneMatch(line -> line.contains("working-on") && line.contains("passing-on"));
    }

    @Test
    void anAnswerToAQuestionIsNoDescription() {
        assertThat(Spoken.answers("market", RECORDS)).noneMatch(line -> line.contains("working-on"));
    }

    @Test
    void wordsMayTellOfPartsToo() {
        assertThat(Spoken.answers(
                        "any", "the front team and the scientists each keep their own service, neither half changes"))
                .anyMatch(line -> line.startsWith("performance: two-parts"));
    }

    @Test
    void whatHasPartsLeansNowhere() {
        assertThat(Spoken.answers("any", CONNECTIONS + ". Behind it models are trained. One stack or two?"))
                .noneMatch(line -> line.contains("passing-on"));
    }
}
