package io.github.stackconsultant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Answer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that lean count in any form: no form of one of them may stand at the same answer again. */
class LeaningWordFormsTests {

    private final Words words = new Words(new WordAnalyzer(Map.of()));

    static Stream<Answer> answers() {
        return KnowledgeFixtures.nodejsVsPython().steps().stream()
                .flatMap(step -> step.answers().stream())
                .filter(answer -> answer.cues().leanings().areGiven());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void eachStandsThereInOneForm(Answer answer) {
        assertThat(answer.cues().leanings().weights().keySet().stream()
                        .flatMap(word -> words.of(word, 2).stream())
                        .map(Words.Word::term))
                .hasSize(answer.cues().leanings().size())
                .doesNotHaveDuplicates();
    }
}
