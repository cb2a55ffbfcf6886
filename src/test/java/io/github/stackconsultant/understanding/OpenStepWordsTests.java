package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that could speak of another step are about the one that is asked, where they fit it. */
class OpenStepWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we have to be live before Black Friday or it's pointless | market: time-to-market
        our edge is that edits show up instantly for everyone    | market: experience
        still to do, a survey goes out next month                | market: not-researched
        we'll interview 20 nurses next week                      | market: not-researched
        we interviewed 25 nurses                                 | market: researched
        """)
    void theMarketIsSpokenOf(String text, String answers) {
        assertThat(Spoken.answers("market", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main persona: freelance photographers, 25-40",
                "our buyers are freelancers and agencies",
                "Trello and Asana mostly",
                "our typical buyer: wedding planners",
                "what customers praise is how quickly everything reacts",
                "Jira and a few spreadsheets",
                "competitors: Slack, Figma",
            })
    void whoBuysAndWhoCompetesIsKeptWordForWord(String text) {
        var meaning = Spoken.at("market", text);
        if (meaning instanceof Meaning.Answers answers) {
            assertThat(answers.byStep().keySet())
                    .extracting(step -> step.value())
                    .containsExactly("market");
        } else {
            assertThat(meaning).isInstanceOf(Meaning.Words.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        speed isnt so important, but code must stay clean   | performance: readability
        security is not all that critical, low latency is   | performance: responsiveness
        anything but real time. huge amounts of data        | performance: large-data
        """)
    void whatDoesNotCountIsLeftOut(String text, String answers) {
        assertThat(Spoken.answers("performance", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        think slack but for hospitals                       | product: messenger
        tiktok clone lol                                    | product: streaming
        like Trello, for nurses                             | product: collaboration
        bot that clicks through our website and checks the buttons | product: testing
        """)
    void aProductIsKnownByWhatItIsLike(String text, String answers) {
        assertThat(Spoken.answers("product", text)).containsExactly(answers);
        assertThat(Spoken.answers("any", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"we plan it in Trello", "writes a note into Slack"})
    void whatIsOnlyNamedIsNotBuilt(String text) {
        assertThat(Spoken.answers("any", text)).isEmpty();
    }

    @Test
    void aWordThatOnlyHintsGoesWithWhatIsClearlySaidOfAnotherStep() {
        assertThat(Spoken.answers("market", "speed and many users"))
                .containsExactly("performance: responsiveness many-requests");
        assertThat(Spoken.answers("market", "speed")).containsExactly("market: time-to-market");
    }

    @Test
    void theFirstQuestionCanBeAskedForAgain() {
        assertThat(Spoken.at("market", "first question again pls"))
                .isEqualTo(new Meaning.Revisit(new StepId("product")));
        assertThat(Spoken.at("performance", "first question again"))
                .isEqualTo(new Meaning.Revisit(new StepId("product")));
    }
}
