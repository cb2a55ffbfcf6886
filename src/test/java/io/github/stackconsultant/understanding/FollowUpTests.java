package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask next, as they type it. */
class FollowUpTests {

    @ParameterizedTest
    @CsvSource({
        "'thanks, so python then?', python",
        "so node?, nodejs",
        "python?, python",
        "'ok, so it is node then?', nodejs"
    })
    void whetherItIsThatOneIsAskedOfTheCard(String text, String option) {
        assertThat(Spoken.underCard(text)).isInstanceOfSatisfying(Meaning.AboutOption.class, about -> {
            assertThat(about.option()).isEqualTo(new OptionId(option));
            assertThat(about.whether()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"why node tho", "why not node", "why node?"})
    void whyIsAskedWithoutAYesOrANo(String text) {
        assertThat(Spoken.underCard(text))
                .isInstanceOfSatisfying(
                        Meaning.AboutOption.class,
                        about -> assertThat(about.whether()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"what can u do, HELP", "who decides the weights?, SOURCES"})
    void whatACommandAnswersNeedsNoFullWords(String text, Command command) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.Instruction(command, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"why do u ask", "explain like im 5", "why do you ask tho"})
    void whyAQuestionIsAskedIsAboutTheQuestion(String text) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.AboutStep(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "just give me a recommendation without questions, SHORTCUT",
        "just tell me which, SHORTCUT",
        "you ask too many questions, TOO_MANY",
        "can you make it shorter, TOO_MANY"
    })
    void whoWantsNoQuestionsHearsHowToSkipThem(String text, AppTopic topic) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.AboutApp(topic));
        assertThat(Spoken.at("any", text)).isEqualTo(new Meaning.AboutApp(topic));
    }

    @ParameterizedTest
    @ValueSource(strings = {"can you make it shorter", "tldr pls"})
    void underACardTheCardIsTheShortVersion(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.AboutCard(CardPart.AGAIN));
    }

    @ParameterizedTest
    @CsvSource({"bye, FAREWELL", "goodbye, FAREWELL", "hmm, CHATTER"})
    void aGoodbyeIsNoChatter(String text, Meaning.SmallTalk.Kind kind) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.SmallTalk(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"we haven't done any research yet", "we have not done any research so far"})
    void researchThatIsNotDoneIsSaidBeforeItIsAsked(String text) {
        assertThat(Spoken.answers("product", text)).containsExactly("market: not-researched");
    }
}
