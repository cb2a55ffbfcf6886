package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about the app itself: no word of theirs is an answer, and none asks for an explanation of a step. */
class QuestionsOfTheAppTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what do you do with my data?",
                "what do you do with my data",
                "what happens to my data?",
                "how is my data used?",
                "who can see my answers?",
                "what do you store about me?",
                "who made you?",
                "how old is the data?"
            })
    void areAskedOfTheKnowledgeWhateverIsOpen(String text) {
        for (var step : List.of("any", "product", "area", "market", "resources", "performance")) {
            assertThat(Spoken.at(step, text)).as(step).isInstanceOf(Meaning.Question.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete my data", "can you delete my data?"})
    void whoWantsToBeForgottenAsksNothing(String text) {
        assertThat(Spoken.at("performance", text))
                .isInstanceOfSatisfying(
                        Meaning.Instruction.class,
                        instruction -> assertThat(instruction.command()).isEqualTo(Command.FORGET_ME));
    }

    @ParameterizedTest
    @CsvSource({
        "performance, our data is large, performance: large-data",
        "product, we show people their personal data in a chat, product: messenger"
    })
    void whatTellsOfDataIsStillAnAnswer(String step, String text, String answer) {
        assertThat(Spoken.answers(step, text)).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdf", "xxx", "qwertz", "asdf asdf"})
    void keysHitAtRandomAreNoGreeting(String text) {
        assertThat(Spoken.at("any", text)).isEqualTo(new Meaning.NoAnswer());
    }
}
