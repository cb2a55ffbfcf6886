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

    private static List<SignPhrase> read(String content) {
        return LanguageReader.read(new KnowledgeFile("some.yml", content), Set.of())
                .phrases();
    }
}
