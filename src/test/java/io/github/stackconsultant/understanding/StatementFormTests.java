package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells something though it begins like a question, and what asks something though it does not. */
class StatementFormTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        what sells it is the predictions, nobody forecasts like we do  | market: analytics
        what users hate is slow tools                                  | market: experience
        is not exist nothing like this here, we asked many people      | market: researched
        """)
    void aSentenceWithItsSubjectInFrontTells(String text, String answers) {
        assertThat(Spoken.answers("market", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is a buyer persona",
                "what do you mean is the market",
                "what sells it?",
                "what kind of research is needed",
            })
    void aboutWhatIsAskedItStaysAQuestion(String text) {
        assertThat(Spoken.at("market", text)).isInstanceOf(Meaning.AboutStep.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what node is bad at",
                "what python is good for",
                "give me the weak points of node",
                "list the libraries python has",
                "name three companies that use node",
                "is not python slower",
            })
    void aboutTheOptionsItIsAQuestion(String text) {
        for (var step : new String[] {"resources", "market", "any"}) {
            assertThat(Spoken.at(step, text)).as(step).isInstanceOf(Meaning.Question.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tell me the upsides of python real quick", "give me the drawbacks of node"})
    void aboutAListOfAnOptionItAsksForThat(String text) {
        for (var step : new String[] {"resources", "market", "any"}) {
            assertThat(Spoken.at(step, text)).as(step).isInstanceOf(Meaning.Lists.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        give me two python devs       | resources: python-people
        """)
    void anOrderForPeopleIsNone(String text, String answers) {
        assertThat(Spoken.answers("resources", text)).containsExactly(answers);
    }
}
