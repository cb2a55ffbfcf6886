package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked back while a question is open. */
class AskedBackTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        why?                             | true
        but why                          | true
        ok, why is that?                 | true
        how come                         | true
        based on what?                   | true
        how did you get there?           | true
        what makes you think so?         | true
        which words?                     | true
        what do you mean?                | false
        what does that mean              | false
        explain that please              | false
        """)
    void maybeAboutWhatWasReadBefore(String text, boolean only) {
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.AboutReading(Optional.empty(), only));
    }

    @ParameterizedTest
    @ValueSource(strings = {"where did you get that", "where did you get that from?", "where do you get that from?"})
    void whereItComesFromAsksForTheSources(String text) {
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.Instruction(Command.SOURCES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        why international?               | area
        why a chat?                      | product
        why is it worldwide              | area
        """)
    void namesTheAnswerThatWasRead(String text, String step) {
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.AboutReading(Optional.of(new StepId(step)), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        what's the difference?                                   |
        what is the difference                                   |
        how do they differ?                                      |
        what is the difference between one region and nationwide | region nation
        """)
    void asksHowAnswersDiffer(String text, String between) {
        var named = between == null ? List.<String>of() : List.of(between.split(" "));
        assertThat(Spoken.at("area", text))
                .isEqualTo(new Meaning.Differences(PlainlySaid.ids(named.toArray(String[]::new))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Connecting and passing on?? what is that         | performance | passing-on      | false
        mobile?                                          | performance | mobile          | false
        what does heavy computation mean                 | performance | heavy-computation | false
        what do you mean by experts who program a little | resources   | domain-experts  | false
        what is real-time interactivity?                 | performance | real-time       | false
        why experts?                                     | resources   | domain-experts  | true
        why records and data?                            | performance | working-on      | true
        """)
    void whatAnAnswerMeansOrWhyItIsThereIsAskedByItsName(String text, String step, String answer, boolean why) {
        var asked = new Meaning.AboutAnswers(
                new ComparisonId("nodejs-vs-python"), Map.of(new StepId(step), List.of(new AnswerId(answer))), why);

        assertThat(Spoken.underCard(text)).isEqualTo(asked);
        assertThat(Spoken.at("market", text)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"why mobile", "huh why mobile"})
    void underACardSomethingMayStandBesideTheWhy(String text) {
        assertThat(Spoken.underCard(text))
                .isEqualTo(new Meaning.AboutAnswers(
                        new ComparisonId("nodejs-vs-python"),
                        Map.of(new StepId("performance"), List.of(new AnswerId("mobile"))),
                        true));
    }

    @Test
    void whoAnswersTheOpenQuestionWithAQuestionMarkOnlyHesitates() {
        assertThat(Spoken.answers("area", "nationwide?")).containsExactly("area: nation");
        assertThat(Spoken.at("area", "nationwide? what is that")).isInstanceOf(Meaning.AboutAnswers.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"can you change it to nationwide?", "actually mobile", "mobile", "is node good for mobile?"})
    void whatChangesAnAnswerOrAsksOfAnOptionIsNot(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOf(Meaning.AboutAnswers.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"like what?", "why do you ask?", "why do you need that", "what should i say?", "why the area?"})
    void whatIsAboutTheQuestionIsNot(String text) {
        assertThat(Spoken.at("area", text)).isInstanceOf(Meaning.AboutStep.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the difference between node and python?",
                "why node?",
                "why is node fast?",
                "what does Netflix use?",
                "and what do other chats use",
                "what should i watch out for"
            })
    void whatIsAskedOfTheKnowledgeIsNot(String text) {
        assertThat(Spoken.at("product", text)).isInstanceOf(Meaning.Question.class);
        assertThat(Spoken.at("area", text)).isInstanceOf(Meaning.Question.class);
    }
}
