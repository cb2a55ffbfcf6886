package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes that are asked for, and decisions that are asked about, as people say it. */
class VotesAndDecisionsTests {

    private static final List<String> STEPS = List.of("any", "product", "area", "market", "resources", "performance");

    private static void means(String text, Meaning meaning) {
        for (var step : STEPS) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(meaning);
        }
        assertThat(Spoken.underCard(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what did we decide?",
                "What was decided?",
                "which decisions did we take?",
                "what have we decided so far?",
                "what was our decision?",
                "where is the record?",
                "show our decisions"
            })
    void whatWasDecidedIsInTheHistory(String text) {
        means(text, new Meaning.Instruction(Command.HISTORY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can the team vote on this?",
                "should the team vote?",
                "I want the team to vote",
                "let's put it to a vote",
                "put this to a vote in #backend",
                "I'd like my colleagues to vote on it",
                "can my colleagues decide?",
                "let's hold a vote"
            })
    void whoIsToVoteIsAVote(String text) {
        means(text, new Meaning.Instruction(Command.VOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an app where the team votes on lunch", "we want our users to vote on photos"})
    void whatPeopleVoteOnInAProductIsNone(String text) {
        assertThat(Spoken.at("product", text)).isNotInstanceOf(Meaning.Instruction.class);
        assertThat(Spoken.underCard(text)).isNotInstanceOf(Meaning.Instruction.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"did the team vote?", "have my colleagues voted"})
    void whetherTheyVotedIsAskedOfTheVote(String text) {
        means(text, new Meaning.Wish(Deed.COUNT_VOTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"is there a person I can ask?", "can I ask somebody?", "who can I talk to?"})
    void whomToAskIsAConsultant(String text) {
        means(text, new Meaning.Wish(Deed.TALK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"remind me in three months", "remind me in half a year", "Please remind me of it next year"})
    void toBeRemindedIsToSaveTheDecision(String text) {
        means(text, new Meaning.Wish(Deed.SAVE));
    }
}
