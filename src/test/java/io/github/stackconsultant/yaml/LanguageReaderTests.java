package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.understanding.Sign;
import io.github.stackconsultant.understanding.SignPhrase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of a language may hold. */
class LanguageReaderTests {

    @ParameterizedTest
    @ValueSource(strings = {"thanks: [cheers, cheers]", "somebody: { before: [told], behind: [told] }"})
    void theSameWordsStandOnceUnderAKey(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(BrokenKnowledgeException.class)
                .hasMessageContaining("for the second time");
    }

    @Test
    void wordsOfComposedCommandsMayBelongToSeveral() {
        assertThat(read("move_verb: { back: [show], status: [show] }"))
                .containsExactly(
                        new SignPhrase(Sign.MOVE_VERB, "BACK", "show"),
                        new SignPhrase(Sign.MOVE_VERB, "STATUS", "show"));
    }

    @Test
    void aChoiceStandsForEach() {
        assertThat(read("thanks: [(many|) thanks (|a lot)]"))
                .extracting(SignPhrase::text)
                .containsExactly("many thanks", "many thanks a lot", "thanks", "thanks a lot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a (lot", "a lot)", "one|two", "((a|b)|c)"})
    void aChoiceIsInBrackets(String text) {
        assertThatThrownBy(() -> read("thanks: ['" + text + "']"))
                .isInstanceOf(BrokenKnowledgeException.class)
                .hasMessageContaining("out of place");
    }

    @Test
    void goodbyesAreSmallTalkAndCountriesArePlaces() {
        assertThat(read("{ farewell: [bye], country: { Fiji: [fiji] } }"))
                .containsExactly(
                        new SignPhrase(Sign.FAREWELL, "", "bye"),
                        new SignPhrase(Sign.CHATTER, "", "bye"),
                        new SignPhrase(Sign.COUNTRY, "Fiji", "fiji"),
                        new SignPhrase(Sign.PLACE, "COUNTRY", "fiji"));
    }

    private static List<SignPhrase> read(String content) {
        return LanguageReader.read(new KnowledgeFile("some.yml", content), Set.of())
                .phrases();
    }
}
