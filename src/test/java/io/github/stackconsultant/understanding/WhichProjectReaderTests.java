package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to the question which of two projects is meant. */
class WhichProjectReaderTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this project",
                "this one",
                "the same",
                "same project",
                "it's the same one",
                "yes, this one",
                "it changes this one",
                "the one at hand please"
            })
    void theOneAtHand(String text) {
        assertThat(says(text)).isEqualTo(new Meaning.WhichProject(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another one",
                "a new one",
                "new",
                "a new project",
                "no, a new one",
                "no, new",
                "hold on, a new one",
                "a new one, ok",
                "it is another project",
                "something else",
                "the other one"
            })
    void anotherOne(String text) {
        assertThat(says(text)).isEqualTo(new Meaning.WhichProject(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "not this one",
                "this one or a new one",
                "a new one: a web shop",
                "the same but worldwide",
                "no new project",
                "no other project",
                "a new project?",
                "another one?",
                "this one?",
                "a new one, hold on",
                "the same, wait",
                "the first one",
                "the second one",
                "hmm"
            })
    void whatSaysBothOrNeitherOrMore(String text) {
        assertThat(says(text)).isNotInstanceOf(Meaning.WhichProject.class);
    }

    private static Meaning says(String text) {
        return Understandings.of(OURS).understand(Utterance.whichProject(text, List.of(OURS)));
    }
}
