package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change of a card that is taken back in words. */
class UndoneTests extends ConversationScenes {

    @BeforeEach
    void isAdvised() {
        driver.votes().none();
        ana.starts().chooses("product", "messenger").chooses("area", "region").skipsTheRest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo that", "change it back", "undo", "revert"})
    void whatCameBeforeIsAnsweredAgain(String words) {
        ana.says("actually it is international");
        assertThat(answer("area").saysTheSameAs(chosen("global"))).isTrue();

        ana.says(words);

        assertThat(answer("area")).isEqualTo(chosen("region"));
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
    }

    @Test
    void undoneOnceMoreItIsAsItWas() {
        ana.says("actually it is international");
        var changed = ana.consultation().answers();

        ana.says("undo").says("undo");

        assertThat(ana.consultation().answers()).isEqualTo(changed);
    }

    @Test
    void allThatWasChangedAtOnceIsUndoneAtOnceWithWhatWasOnlyGuessed() {
        var shop = driver.person("cy");
        shop.says(
                "an online shop for handmade soap, only in portugal, one python developer, market not researched, security"
                        + " first, and it has to be easy to read and to change for years by people who come and go");
        shop.skipsTheRest();
        var before = shop.consultation();
        assertThat(before.answers().get(new StepId("performance")).guessed()).isTrue();
        shop.clicks(new Move.Fill(
                before.comparison().orElseThrow(),
                Map.of(
                        new StepId("product"), chosen("streaming"),
                        new StepId("area"), chosen("global"),
                        new StepId("performance"), chosen("real-time")),
                before.card().recommendation()));
        assertThat(shop.consultation().answers()).isNotEqualTo(before.answers());

        shop.says("undo");

        assertThat(shop.consultation().answers()).isEqualTo(before.answers());
    }

    @Test
    void afterAWhileItIsAskedFirst() {
        ana.says("actually it is international");
        driver.passes(Duration.ofMinutes(5));

        ana.says("undo that");

        assertThat(Corrections.of(ana.consultation())).containsExactly(new StepId("area"));
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.OPEN);
        assertThat(ana.says("yes").consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(answer("area")).isEqualTo(chosen("region"));
    }

    @Test
    void whereNothingWasChangedTheAnswersAreListed() {
        var before = ana.consultation();

        ana.says("undo that");

        assertThat(ana.notices()).containsExactly(new ConsultationNotice.Answered(before.id()));
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void anotherProjectThatWasStartedOverDoesNotComeBack() {
        ana.says("start over").says("yes");
        ana.chooses("product", "data-science").chooses("area", "global").skipsTheRest();
        var second = ana.consultation();

        ana.says("undo");

        assertThat(ana.notices()).containsExactly(new ConsultationNotice.Answered(second.id()));
        assertThat(ana.consultation()).isEqualTo(second);
    }

    @Test
    void ofOneProjectTheProductComesBackWithWhatChangedBesideIt() {
        bo.says("a chat for nurses").chooses("area", "global").skipsTheRest();
        bo.says("actually it is a web shop for one region");
        assertThat(bo.consultation().answerTo(new StepId("area")).orElseThrow().saysTheSameAs(chosen("region")))
                .isTrue();

        bo.says("undo");

        assertThat(bo.consultation().answers().values())
                .contains(
                        new StepAnswer.Chosen(List.of(new AnswerId("messenger")), "a chat for nurses"),
                        chosen("global"))
                .doesNotContain(chosen("region"));
    }

    @Test
    void whatWasSaidInOwnWordsIsAnsweredAgain() {
        ana.onOwn().changes("market").types("market", "competitors: Shopify");
        ana.changes("market").chooses("market", "time-to-market");

        ana.says("undo");

        assertThat(answer("market")).isEqualTo(new StepAnswer.Typed("competitors: Shopify"));
    }

    @Test
    void whatWasSaidInOwnWordsIsNotTakenForSkipped() {
        ana.onOwn().changes("market").types("market", "competitors: Shopify");
        assertThat(answer("market")).isInstanceOf(StepAnswer.Typed.class);
        ana.says("actually it is international");

        ana.says("undo");

        assertThat(answer("area")).isEqualTo(chosen("region"));
        assertThat(answer("market")).isInstanceOf(StepAnswer.Typed.class);
    }
}
