package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A polite word beside words of one's own takes nothing of them away. */
class PolitenessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        any         | hi, handmade candles
        any         | hi there! handmade candles
        any         | hey, something to keep bees calm
        any         | handmade candles, thanks
        any         | hello we sell handmade candles, wooden toys, woollen socks and clay pots
        product     | well, ok, handmade candles, lol
        performance | ok, it must survive power cuts
        performance | ok it must survive power cuts
        performance | it must survive power cuts, thanks
        market      | thanks, dog owners
        """)
    void whatIsSaidBesideItIsKept(String step, String text) {
        assertThat(Spoken.at(step, text)).isInstanceOf(Meaning.Words.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks, but it has to survive power cuts", "ok, but it has to survive power cuts"})
    void underACardToo(String text) {
        assertThat(Spoken.underCard(text)).isInstanceOf(Meaning.Words.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi",
                "ok, thanks",
                "lol nice weather",
                "hi, lovely weather today",
                "well, thanks a lot",
                "you stupid machine",
                "ok, let me ask my boss",
                "I'll check with the two react devs"
            })
    void aloneItIsSmallTalk(String text) {
        for (var step : new String[] {"any", "product", "market", "performance"}) {
            assertThat(Spoken.at(step, text)).as(step).isInstanceOf(Meaning.SmallTalk.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi, we are ready", "ok we're ready", "we are ready, thanks"})
    void aCommandBesideItIsOne(String text) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.Instruction(Command.START));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dog owners", "coffee shops", "football clubs", "pizza places", "birthday party owners"})
    void whoBuysMayHaveToDoWithOtherTopics(String text) {
        assertThat(Spoken.at("market", text)).isInstanceOf(Meaning.Words.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my dog is with the owner", "coffee", "nice weather at my customer", "pizza and beer"})
    void otherTopicsAnswerNothing(String text) {
        assertThat(Spoken.at("market", text)).isNotInstanceOf(Meaning.Words.class);
    }
}
