package io.github.stackconsultant.understanding;

import static io.github.stackconsultant.understanding.PlainlySaid.atStep;
import static io.github.stackconsultant.understanding.PlainlySaid.withNothingOpen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndNoAnswersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "...",
                "\ud83d\ude80\ud83d\ude80 \u2764\ufe0f",
                "!!!",
                "\u0000",
                "a\u0000b",
                "zxcvbn",
                "fghjk rtzui",
                "\u30c1\u30e3\u30c3\u30c8\u30a2\u30d7\u30ea",
                "nothing at all"
            })
    void whatAnswersNothingIsNoAnswer(String text) {
        assertThat(atStep("product", text))
                .isIn(new Meaning.NoAnswer(), new Meaning.SmallTalk(Meaning.SmallTalk.Kind.CHATTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handmade candles",
                "a thing that waters plants & <counts> them",
                "something to keep bees calm",
                "the pump reports its pressure and the valve its angle"
            })
    void whatMayBeAnAnswerIsWords(String text) {
        assertThat(atStep("product", text))
                .isInstanceOfSatisfying(
                        Meaning.Words.class,
                        words -> assertThat(words.comparison()).isEmpty());
    }

    @Test
    void aLongDescriptionIsWords() {
        assertThat(atStep("product", "the accordion hums and the banana sings ".repeat(90)))
                .isEqualTo(new Meaning.Words(Optional.empty(), Meaning.Answers.Named.NOTHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1,", "streaming,", "a,", "?", "pros of ", "'", "\u2019", "\n", "\ufdfa", "\ud800"})
    void noLengthOfTextIsTooMuch(String piece) {
        assertThat(atStep("product", piece.repeat(20_000))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "something with Postgres|databases",
                "we run postgres today|databases",
                "mysql, or Node.js|",
                "python on postgres|"
            })
    void wordsNameAComparisonIfTheyNameOptionsOfOnlyOne(String text, String expected) {
        assertThat(withNothingOpen(text))
                .isEqualTo(new Meaning.Words(
                        Optional.ofNullable(expected).map(ComparisonId::new), Meaning.Answers.Named.NOTHING));
    }
}
