package io.github.stackconsultant.understanding;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.understanding.PlainlySaid.answers;
import static io.github.stackconsultant.understanding.PlainlySaid.at;
import static io.github.stackconsultant.understanding.PlainlySaid.withNothingOpen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberAnswersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2|collaboration", "' 2 '|collaboration", "2.|collaboration", "01|streaming", "3|messenger"})
    void aNumberChoosesTheAnswerAtThatPosition(String text, String expected) {
        assertThat(at(small(), "product", text)).isEqualTo(answers("small", "product", expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 3", "1 3", "1;3", "1,3.", "1 , 3", "1\n3", "1 > 3", "1 3 1"})
    void severalNumbersChooseSeveralAnswers(String text) {
        assertThat(at(small(), "resources", text)).isEqualTo(answers("small", "resources", "team", "hiring"));
    }

    @Test
    void theOrderOfNumbersIsTheOrderOfRanks() {
        assertThat(at(small(), "performance", "1 3 2"))
                .isEqualTo(answers("small", "performance", "speed", "security", "size"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"product|0", "product|4", "product|99", "product|1 2", "performance|1 2 3 4", "resources|1, 9"})
    void numbersThatChooseNothingAnswerNothing(String step, String text) {
        assertThat(at(small(), step, text)).isEqualTo(new Meaning.NoAnswer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "2 or 3", "-1", "1.5", "v2"})
    void otherNumbersChooseNothing(String text) {
        assertThat(at(small(), "product", text)).isEqualTo(new Meaning.NoAnswer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#3", "3)", "number 3", "option 3", "no. 3", "the third", "the third one", "3rd", "I'd say 3"})
    void aPositionMayBeNamedInWords(String text) {
        assertThat(at(small(), "product", text)).isEqualTo(answers("small", "product", "messenger"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's 5", "it is 4", "I'd say 5", "I would say 3", "and 2"})
    void aNumberThatNothingCallsAPositionCountsPeople(String text) {
        assertThat(Spoken.answers("resources", text)).containsExactly("resources: small-team");
    }

    @ParameterizedTest
    @CsvSource({"option 2, python-people", "the first one, javascript-people", "no. 2, python-people"})
    void aPositionCountsNobody(String text, String answer) {
        assertThat(Spoken.answers("resources", text)).containsExactly("resources: " + answer);
    }

    @Test
    void aNoBeforeANumberRefusesIt() {
        assertThat(Spoken.at("performance", "no 3")).isInstanceOf(Meaning.SmallTalk.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 3 and 2", "1 then 3 then 2", "1. 3. 2.", "1st, 3rd, 2nd", "first one, 3 and #2"})
    void severalMayBeJoinedByWords(String text) {
        assertThat(at(small(), "performance", text))
                .isEqualTo(answers("small", "performance", "speed", "security", "size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "option", "and then"})
    void wordsThatOnlyAnnounceAPositionNameNone(String text) {
        assertThat(at(small(), "product", text)).isNotInstanceOf(PlainlySaid.Chosen.class);
    }

    @Test
    void aNumberWithoutAnOpenQuestionMeansNothing() {
        assertThat(withNothingOpen("2")).isEqualTo(new Meaning.NoAnswer());
    }

    private static Comparison small() {
        return Catalogue.of("left", "right")
                .step("product", Step.Kind.ONE, answer("streaming"), answer("collaboration"), answer("messenger"))
                .step("resources", Step.Kind.SEVERAL, answer("team"), answer("money"), answer("hiring"))
                .step(
                        "performance",
                        Step.Kind.RANKED,
                        answer("speed"),
                        answer("size"),
                        answer("security"),
                        answer("price"))
                .build();
    }
}
