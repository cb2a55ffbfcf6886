package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type in a hurry, without commas. */
class ShortRepliesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no its only germany",
                "no, its only germany",
                "nope it is only germany",
                "no we sell in germany only"
            })
    void aNoBeforeASentenceDeniesNothingOfIt(String text) {
        assertThat(Spoken.answersUnderCard(text)).containsExactly("area: nation");
        assertThat(Spoken.answers("area", text)).containsExactly("area: nation");
        assertThat(Spoken.underCard(text))
                .isInstanceOfSatisfying(
                        Meaning.Answers.class,
                        answers -> assertThat(answers.correction()).isTrue());
    }

    @Test
    void aNoBehindWordsDeniesThem() {
        assertThat(Spoken.at("performance", "real time no")).isNotInstanceOf(Meaning.Answers.class);
        assertThat(Spoken.answers("performance", "real time or no")).isNotEmpty();
    }

    @Test
    void whoIsNotSureDoesNotAnswerTheOpenQuestionByAWordThatHints() {
        assertThat(Spoken.answers("market", "not sure, we have 3 python devs"))
                .containsExactly("resources: python-people");
        assertThat(Spoken.answers("market", "yes, we did")).containsExactly("market: researched");
    }

    @Test
    void theOpenQuestionIsAskedAgainToo() {
        assertThat(Spoken.at("resources", "change resources")).isEqualTo(new Meaning.Revisit(new StepId("resources")));
    }

    @Test
    void whatIsARightAndAQualityIsTheQualityWhereThatIsAsked() {
        assertThat(Spoken.answers("performance", "gdpr")).containsExactly("performance: security");
        assertThat(Spoken.at("any", "gdpr"))
                .isInstanceOfSatisfying(
                        Meaning.Instruction.class,
                        asked -> assertThat(asked.command()).isEqualTo(Command.PRIVACY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask my team in #backend",
                "start a vote in #general please",
                "lets vote in backend",
                "ask the team to vote"
            })
    void aVoteMayNameItsChannel(String text) {
        assertThat(Spoken.underCard(text))
                .isInstanceOfSatisfying(
                        Meaning.Instruction.class,
                        asked -> assertThat(asked.command()).isEqualTo(Command.VOTE));
    }
}
