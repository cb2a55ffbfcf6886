package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.recommendation.Advice;
import org.junit.jupiter.api.Test;

/** A message that somebody wrote in a channel describes a project; it does not give its words to what others read. */
class QuotedProjectTests extends ConversationScenes {

    private static final String SECRET = "Secret project Falcon: streaming, nationwide";

    private Advice advised() {
        ana.skipsTheRest();
        return ana.advice().get(0).advice();
    }

    @Test
    void theQuestionForOthersBeginsWithNoneOfItsWords() {
        ana.quotes(SECRET);

        var advice = advised();
        assertThat(advice.project()).isEmpty();
        assertThat(advice.questionIn(driver.knowledge())).doesNotContain("Falcon");
        assertThat(ana.consultation().project().descriptions()).containsExactly(SECRET);
    }

    @Test
    void soItIsWhereTheMessageWaitedBetweenTwoProjects() {
        ana.starts().chooses("product", "messenger").quotes(SECRET).clicks(new Move.StartOver());

        assertThat(advised().project()).isEmpty();
    }

    @Test
    void soItIsWhereOwnWordsWaitedWithIt() {
        ana.starts()
                .chooses("product", "messenger")
                .quotes(SECRET)
                .describes("streaming, nationwide")
                .clicks(new Move.StartOver());

        assertThat(advised().project()).isEmpty();
    }

    @Test
    void soItIsWhereItIsTakenIntoTheProjectAtHand() {
        ana.starts().chooses("product", "messenger").quotes(SECRET).clicks(new Move.GoOn());

        assertThat(advised().project()).isEmpty();
    }

    @Test
    void soItIsUnderACard() {
        ana.starts().chooses("product", "messenger").skips("area");
        advised();

        ana.quotes(SECRET);

        assertThat(advised().project()).isEmpty();
    }

    @Test
    void ownWordsThatFollowNameTheProject() {
        ana.quotes("Falcon, nationwide");

        ana.says("a streaming platform for teachers");

        assertThat(ana.consultation().project().name()).contains("a streaming platform for teachers");
    }

    @Test
    void ownWordsThatWaitAfterItNameTheProjectThatBeginsWithThem() {
        ana.quotes(SECRET).describes("a streaming platform for teachers").clicks(new Move.StartOver());

        assertThat(ana.consultation().project().name()).contains("a streaming platform for teachers");
    }
}
