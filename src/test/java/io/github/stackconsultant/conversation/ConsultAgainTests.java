package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A consultation that begins from old answers. */
class ConsultAgainTests extends ConversationScenes {

    private RecommendationId advised() {
        ana.starts()
                .chooses("product", "messenger")
                .types("area", "only our town")
                .skipsTheRest();
        return ana.consultation().recommendation().orElseThrow();
    }

    @Test
    void theOldAnswersAreShownAndNothingIsAsked() {
        var first = advised();
        var then = ana.consultation();

        ana.does(new Move.ConsultAgain(first));

        var now = ana.consultation();
        assertThat(now.id()).isNotEqualTo(then.id());
        assertThat(now.open()).isTrue();
        assertThat(now.answers()).isEqualTo(then.answers());
        assertThat(now.awaitsApply(KnowledgeFixtures.nodejsVsPython())).isTrue();
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }

    @Test
    void theyAreShownAgainWhereItIsAskedWhatIsAsked() {
        ana.does(new Move.ConsultAgain(advised()));

        ana.says("why do you ask?");

        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }

    @Test
    void itDoesNotTakeThePlaceOfACardThatIsChanged() {
        var first = advised();
        ana.starts().chooses("product", "web-shop").skipsTheRest();
        var second = ana.consultation();
        ana.changes("area");
        ana.clicks(new Move.AskEverything(ana.consultation().version()));

        ana.does(new Move.ConsultAgain(first));

        assertThat(ana.notices()).containsExactly(PlainNotice.ANOTHER_OPEN);
        assertThat(ana.consultation().recommendation()).isEqualTo(second.recommendation());
    }

    @Test
    void leftUnfinishedItLedToNothingAndGoesSomeDayWhileThatOfThenStays() {
        var first = advised();
        var then = ana.consultation();
        ana.does(new Move.ConsultAgain(first));
        var again = ana.consultation();

        assertThat(driver.store().forgetAbandonedBefore(again.changedAt().plusSeconds(1), 10))
                .isEqualTo(1);

        assertThat(driver.consultations()).containsExactly(then);
    }

    @Test
    void startedOverItIsLikeAnyOtherWithoutACard() {
        var first = advised();
        ana.does(new Move.ConsultAgain(first));

        ana.onOwn().restartsAsSeenAt(ana.consultation().version());
        ana.chooses("product", "data-science").skipsTheRest();

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void onceAppliedThereIsANewRecommendationHeldAgainstTheOld() {
        var first = advised();
        ana.does(new Move.ConsultAgain(first));
        ana.onOwn().changes("product").chooses("product", "data-science");
        assertThat(ana.consultation().open()).isTrue();

        ana.clicks(new Move.Apply());

        var now = ana.consultation();
        assertThat(now.status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(now.recommendation()).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(ana.heard()).last().satisfies(moved -> {
            var latest = now.recommendation().orElseThrow();
            assertThat(moved.content()).isEqualTo(new ConsultationContent.WhatMoved(first, latest));
        });
        assertThat(driver.votes().replacements())
                .as("votes on the old one stand")
                .isEmpty();
    }

    @Test
    void whoStartsOverFromThemGetsARecommendationThatIsHeldAgainstNone() {
        var first = advised();
        ana.does(new Move.ConsultAgain(first));
        ana.onOwn().says("start over").says("yes");

        ana.chooses("product", "data-science").skipsTheRest();

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.kinds()).doesNotContain(ConsultationContent.WhatMoved.class);
        assertThat(driver.votes().replacements()).isEmpty();
    }

    @Test
    void itIsCalledAsItWas() {
        ana.says("A chat for the nurses of our town");
        ana.skipsTheRest();
        var first = ana.consultation().recommendation().orElseThrow();
        var name = ana.consultation().project().name();

        ana.does(new Move.ConsultAgain(first));

        assertThat(name).isPresent();
        assertThat(ana.consultation().project().name()).isEqualTo(name);
    }

    @Test
    void anothersAnswersAndOpenOnesStayAsTheyAre() {
        var first = advised();

        assertThat(bo.does(new Move.ConsultAgain(first)).notices())
                .hasExactlyElementsOfTypes(ConsultationNotice.NotYours.class);

        ana.does(new Move.Start());
        ana.chooses("product", "data-science");
        assertThat(ana.does(new Move.ConsultAgain(first)).notices()).containsExactly(PlainNotice.ANOTHER_OPEN);
        assertThat(ana.consultation().answers()).hasSize(1);
    }
}
