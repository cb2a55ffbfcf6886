package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a button does, said in words: it answers no question. */
class DeedsTests {

    @ParameterizedTest
    @CsvSource({
        "talk to a consultant, TALK",
        "can I talk to a human, TALK",
        "I want to talk to a human, TALK",
        "is there somebody I can talk to?, TALK",
        "save, SAVE",
        "Save the decision, SAVE",
        "how do I save the decision?, SAVE",
        "export, SAVE",
        "share, SHARE",
        "share it, SHARE",
        "share the card, SHARE",
        "please share it with my team, SHARE",
        "close the vote, CLOSE_VOTE",
        "how do I end the vote, CLOSE_VOTE",
        "cancel the vote, CLOSE_VOTE",
        "extend the vote, EXTEND_VOTE",
        "how many voted?, COUNT_VOTES",
        "who won the vote, COUNT_VOTES",
        "who's winning?, COUNT_VOTES",
        "who is leading, COUNT_VOTES",
        "when does the vote end?, COUNT_VOTES",
        "when does the vote end, COUNT_VOTES",
        "is the vote over?, COUNT_VOTES",
        "who hasn't voted yet?, COUNT_VOTES",
        "withdraw my vote, WITHDRAW_VOTE",
        "I vote for Python, CAST_VOTE",
        "we vote for node please, CAST_VOTE",
        "my vote goes to Django, CAST_VOTE",
        "change my vote to node, CAST_VOTE",
        "how do I vote?, CAST_VOTE",
        "I vote for Python because our team knows it, CAST_VOTE"
    })
    void isWantedWhateverIsOpen(String text, Deed deed) {
        for (var step : List.of("any", "product", "area", "market", "resources", "performance")) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.Wish(deed));
        }
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Wish(deed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"when does it end?", "when does it close"})
    void whenItEndsIsAskedOfAVoteUnderACard(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Wish(Deed.COUNT_VOTES));
        assertThat(Spoken.at("product", text)).isNotInstanceOf(Meaning.Wish.class);
    }

    @ParameterizedTest
    @CsvSource({
        "product, chat with an expert, product: messenger",
        "resources, one real person, resources: small-team",
        "market, postpone the deadline, market: time-to-market"
    })
    void whatAnswersTheOpenQuestionIsNone(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
    }

    @Test
    void whatAProductDoesIsNone() {
        assertThat(Spoken.underCard("it must export to pdf")).isNotInstanceOf(Meaning.Wish.class);
    }

    @Test
    void whoHasVotedForSomethingTellsWhatWasDecided() {
        assertThat(Spoken.underCard("we voted for Python")).isInstanceOf(Meaning.Decision.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a site to export invoices",
                "an app to share photos",
                "people vote on songs",
                "they talk to a consultant by video",
                "don't share it",
                "users vote for their favourite song",
                "an app to vote for Python talks",
                "vote"
            })
    void whatSaysMoreIsNone(String text) {
        assertThat(Spoken.at("product", text)).isNotInstanceOf(Meaning.Wish.class);
    }
}
