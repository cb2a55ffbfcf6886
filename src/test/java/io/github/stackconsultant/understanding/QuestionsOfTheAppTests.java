package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about the app itself: no word of theirs is an answer, and none asks for an explanation of a step. */
class QuestionsOfTheAppTests {

    private static final List<String> STEPS = List.of("any", "product", "area", "market", "resources", "performance");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        what do you do with my data?        | PRIVACY
        what do you do with my data         | PRIVACY
        what happens to my data?            | PRIVACY
        how is my data used?                | PRIVACY
        who can see my answers?             | PRIVACY
        what do you store about me?         | PRIVACY
        what do you know about me           | PRIVACY
        do you keep my messages?            | PRIVACY
        my data                             | PRIVACY
        your privacy policy please          | PRIVACY
        how old is the data?                | SOURCES
        sources                             | SOURCES
        your sources please                 | SOURCES
        what are your sources?              | SOURCES
        where does this come from?          | SOURCES
        where do these numbers come from?   | SOURCES
        who says so?                        | SOURCES
        says who                            | SOURCES
        why should I trust you              | SOURCES
        is this any good? only one blog post from 2022? | SOURCES
        are you biased?                     | SOURCES
        how do you know that?               | SOURCES
        """)
    void areAnsweredByACommandWhateverIsOpen(String text, Command command) {
        for (var step : STEPS) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.Instruction(command));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        who made you?                | IDENTITY
        where do you come from?      | IDENTITY
        who are you?                 | IDENTITY
        what's your name             | IDENTITY
        are you an AI?               | IDENTITY
        who is it from               | IDENTITY
        how long does this take      | EFFORT
        how many questions are there | EFFORT
        how would I undo that        | UNDOING
        can I change that later?     | UNDOING
        do you speak spanish?        | LANGUAGE
        can I write in German?       | LANGUAGE
        how long does it take to answer all questions? | EFFORT
        """)
    void areAnsweredInAFewWordsWhereNoCommandAnswersThem(String text, AppTopic topic) {
        for (var step : STEPS) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.AboutApp(topic));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can I write in my own words?",
                "can I type in several answers?",
                "do you speak to our data protection officer?",
                "how long does it take to build?",
                "how long will this take us?"
            })
    void whatIsAskedOfSomethingElseIsNone(String text) {
        assertThat(Spoken.at("market", text)).isNotInstanceOf(Meaning.AboutApp.class);
        assertThat(Spoken.underCard(text)).isNotInstanceOf(Meaning.AboutApp.class);
    }

    @ParameterizedTest
    @CsvSource({"how many questions are left?, STATUS", "can I undo that?, BACK", "help, HELP"})
    void whatACommandAnswersBetterIsThatCommand(String text, Command command) {
        assertThat(Spoken.at("area", text)).isEqualTo(new Meaning.Instruction(command));
    }

    @Test
    void privacyIsAnAnswerWhereItIsOne() {
        assertThat(Spoken.answers("performance", "privacy")).containsExactly("performance: security");
        assertThat(Spoken.at("area", "privacy")).isEqualTo(new Meaning.Instruction(Command.PRIVACY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete my data",
                "can you delete my data?",
                "delete everything you know about me",
                "delete everything you have on me",
                "I want you to erase everything you know",
                "forget everything about me",
                "GDPR delete request",
                "this is a data deletion request"
            })
    void whoWantsToBeForgottenAsksNothing(String text) {
        for (var step : STEPS) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.Instruction(Command.FORGET_ME));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"I want you to delete all my answers", "erase everything please"})
    void whoWantsOtherAnswersIsNotForgotten(String text) {
        assertThat(Spoken.at("area", text)).isEqualTo(new Meaning.Instruction(Command.RESTART));
    }

    @ParameterizedTest
    @CsvSource({
        "performance, our data is large, performance: large-data",
        "performance, many sources, performance: large-data",
        "any, it reads news from many sources, performance: large-data",
        "product, the chat shows our data, product: messenger"
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
