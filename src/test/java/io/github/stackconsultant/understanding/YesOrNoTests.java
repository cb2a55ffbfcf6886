package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to a question of the app's that a yes or a no answers. */
class YesOrNoTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();
    private static final Understanding UNDERSTANDING = Understandings.of(OURS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Yes!",
                "yes please",
                "yep",
                "yeah",
                "ok",
                "ok do it",
                "sure",
                "sure, go ahead",
                "go ahead",
                "do it",
                "please do",
                "yes thanks",
                "yes, I am sure",
                "absolutely yes",
                "definitely yes",
                "yes, start over",
                "ok restart",
                "yes please clear my answers",
                "actually yes",
                "lol ok",
                "great, do it"
            })
    void aYes(String text) {
        assertThat(says(text, Command.RESTART)).isEqualTo(talk(Kind.AGREEMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "nope",
                "no thanks",
                "nah",
                "better not",
                "keep them",
                "keep it",
                "leave it",
                "ok no",
                "yes no",
                "don't",
                "please don't",
                "don't do it",
                "do not do it",
                "don't start over",
                "no, don't start over",
                "do not close it",
                "not now",
                "never",
                "ok but not now"
            })
    void aNo(String text) {
        assertThat(says(text, Command.RESTART)).isEqualTo(talk(Kind.REFUSAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hmm",
                "lol",
                "maybe",
                "maybe yes",
                "yes?",
                "wait",
                "yes, wait",
                "ok, one moment",
                "ok bye",
                "no wait",
                "you should not do it",
                "yes, close it",
                "yes, forget me",
                "no, start over"
            })
    void neitherThoughNothingElse(String text) {
        assertThat(says(text, Command.RESTART)).isEqualTo(talk(Kind.CHATTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "start over",
                "cancel",
                "close it",
                "no, cancel it",
                "status",
                "what?",
                "why?",
                "hello",
                "thanks",
                "nationwide",
                "yes it's a web shop",
                "ok, a chat for nurses",
                "no, patients book internationally",
                "yes my boss says so",
                "not sure",
                "I don't know",
                "you idiot"
            })
    void somethingElse(String text) {
        assertThat(says(text, Command.RESTART)).isEqualTo(new Meaning.NoAnswer());
    }

    @ParameterizedTest
    @CsvSource({
        "RESTART, 'yes, start over', AGREEMENT",
        "CANCEL, 'yes, close it', AGREEMENT",
        "CANCEL, 'yes, start over', CHATTER",
        "FORGET_ME, 'yes, forget me', AGREEMENT",
        "FORGET_ME, 'yes, start over', CHATTER",
        "FORGET_ME, 'yes, erase everything', CHATTER",
        "FORGET_ME, 'yes, erase everything about me', AGREEMENT"
    })
    void aYesThatNamesACommandIsOneOnlyIfThatWasAsked(Command asked, String text, Kind kind) {
        assertThat(says(text, asked)).isEqualTo(talk(kind));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTART", "CANCEL", "FORGET_ME"})
    void theLabelThatKeepsIsANo(Command asked) {
        assertThat(says("keep it", asked)).isEqualTo(talk(Kind.REFUSAL));
    }

    @ParameterizedTest
    @CsvSource({
        "apply, AGREEMENT",
        "yes please, AGREEMENT",
        "keep the old answers, REFUSAL",
        "'yes, start over', CHATTER"
    })
    void whereNoCommandLedToIt(String text, Kind kind) {
        assertThat(UNDERSTANDING.understand(Utterance.decision(text, Optional.empty(), List.of(OURS))))
                .isEqualTo(talk(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "of course", "sure", "right"})
    void belowWhatWasReadAYesIsNoAnswer(String text) {
        assertThat(belowReading(text)).isEqualTo(talk(Kind.AGREEMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "nope", "nah"})
    void belowWhatWasReadANoObjects(String text) {
        assertThat(belowReading(text)).isEqualTo(new Meaning.Objection());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not yet", "no research"})
    void whatSaysMoreAnswersThereToo(String text) {
        assertThat(belowReading(text)).isInstanceOf(Meaning.Answers.class).isEqualTo(Spoken.at("market", text));
    }

    private static Meaning belowReading(String text) {
        var utterance = new Utterance(text, List.of(OURS), OURS.step(new StepId("market")));
        return UNDERSTANDING.understand(utterance.to(new Utterance.Asked(List.of(), false, true)));
    }

    private static Meaning says(String text, Command asked) {
        return UNDERSTANDING.understand(Utterance.decision(text, Optional.of(asked), List.of(OURS)));
    }

    private static Meaning talk(Kind kind) {
        return new Meaning.SmallTalk(kind);
    }
}
