package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.understanding.Meaning.Answers.Named;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that speak of the choice itself, and tell little or nothing of a project. */
class ChoosingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello, I need help choosing the technology for our backend",
                "Hello sir, please I need help for choose the technology for backend",
                "so we need to decide on a backend, node or python?? my cto is bugging me",
                "can somebody help me pick between node and python for a project we start next month",
                "hello! our company wants to modernize its software, what language should we choose",
                "hey! my team can't agree on python vs node",
                "hi, need help choosing a backend stack",
                "hi there! quick one",
                "got a q",
                "quick one, can somebody help me pick between node and python",
                "I have a question about backends",
                "can you help me decide?"
            })
    void whoAsksForHelpTellsNothingOfAProject(String text) {
        assertThat(named(Spoken.at("any", text))).isEqualTo(Named.CHOICE);
        assertThat(Spoken.described(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"our CTO decided for node and I need arguments", "we decided on node, give us good arguments"})
    void whatWasDecidedLeansNowhere(String text) {
        assertThat(Spoken.described(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick q - whats the best backend for an MVP"})
    void whatIsBuiltIsReadBesideTheChoice(String text) {
        assertThat(Spoken.described(text)).containsExactly("product: prototype");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node or python?",
                "node or python",
                "python vs node",
                "which one should i pick",
                "what should we use?",
                "whats better for a startup, node or python?"
            })
    void whichOneItIsDependsOnTheProject(String text) {
        assertThat(Spoken.at("any", text)).isEqualTo(new Meaning.AboutCard(CardPart.PICK));
        assertThat(Spoken.at("area", text)).isEqualTo(new Meaning.AboutCard(CardPart.PICK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is node good for a chat app?",
                "is node or python faster?",
                "which one is better for ML, node or python?",
                "is python a good choice for ML?",
                "what companies choose node?",
                "why do people pick python?",
                "what is the best thing about python",
                "what are the biggest cons of python"
            })
    void whatIsKnownOfTheOptionsIsAsked(String text) {
        assertThat(Spoken.at("any", text)).isInstanceOf(Meaning.Question.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"an app for people who need help in the garden", "a portal where parents help us"})
    void whoNamesSomethingAsksForNoHelp(String text) {
        assertThat(Spoken.at("any", text)).isNotEqualTo(new Meaning.Words(Optional.empty(), Named.CHOICE));
        assertThat(Spoken.at("product", text)).isNotInstanceOf(Meaning.AboutStep.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"go", "new", "Go!"})
    void aWordThatBeginsBeginsOnlyAlone(String text) {
        assertThat(Spoken.at("any", text)).isEqualTo(new Meaning.Instruction(Command.START, Optional.empty()));
        assertThat(Spoken.at("any", text + " for it, with something for dentists"))
                .isNotInstanceOf(Meaning.Instruction.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sure", "yes", "Yes please!"})
    void aYesBeginsWhereNothingIsOpen(String text) {
        assertThat(named(Spoken.at("any", text))).isEqualTo(Named.CHOICE);
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.SmallTalk(Meaning.SmallTalk.Kind.AGREEMENT));
        assertThat(Spoken.underCard(text)).isInstanceOf(Meaning.SmallTalk.class);
    }

    private static Named named(Meaning meaning) {
        return ((Meaning.Words) meaning).named();
    }
}
