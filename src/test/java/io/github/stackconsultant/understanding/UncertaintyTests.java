package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Not being sure of one thing takes nothing away of what is told beside it. */
class UncertaintyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        any     | something for beekeepers, not sure what to use
        any     | handmade candles, no idea what tech
        any     | handmade candles, not sure
        any     | handmade candles no idea what tech
        any     | not sure about the stack, handmade candles
        product | handmade candles, no idea what tech
        product | handmade candles, not sure
        market  | two big vendors own it, who knows what they charge
        market  | not sure, but our rivals are all quite expensive
        """)
    void whatIsToldBesideItIsKept(String step, String text) {
        assertThat(Spoken.at(step, text)).isInstanceOf(Meaning.Words.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not sure",
                "hmm, not sure",
                "well, no idea",
                "no idea yet, thanks",
                "hard to say, it depends",
                "hmm not sure about that",
                "sorry, no idea",
                "sorry no idea",
                "oh sorry, no idea yet",
                "u decide",
                "couldnt tell ya",
                "we havent figured that out",
                "not thought it through yet",
                "still thinking about it",
                "still figuring it out",
                "that remains to be seen",
                "the client hasnt told us yet",
                "nobody has decided yet",
                "how would i know"
            })
    void nothingElseIsSaid(String text) {
        for (var step : new String[] {"any", "product", "area", "market", "resources", "performance"}) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.Instruction(Command.NOT_SURE));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area | hard to say, maybe one city maybe more
        area | not sure yet, perhaps several countries
        """)
    void whatIsOnlyPossibleIsNoAnswer(String step, String text) {
        assertThat(Spoken.at(step, text)).isEqualTo(new Meaning.Instruction(Command.NOT_SURE));
    }
}
