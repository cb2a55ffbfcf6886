package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Altered;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is denied under a card, with nothing said instead. */
class DenialTests extends ConversationScenes {

    @Test
    void ofAPartWaitsUntilItIsApplied() {
        advised("real-time", "heavy-computation");
        driver.passes(Duration.ofMinutes(5));

        ana.says("there is no computation");

        assertThat(Corrections.of(ana.consultation())).containsExactly(PERFORMANCE);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.OPEN);
        assertThat(answer("performance")).isEqualTo(chosen("real-time"));

        ana.says("yes");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(answer("performance")).isEqualTo(chosen("real-time"));
        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void ofAllThatWasAnsweredLeavesTheQuestionOut() {
        advised("heavy-computation");

        ana.says("there is no computation");

        assertThat(answer("performance")).isEqualTo(new StepAnswer.Skipped());
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
    }

    @Test
    void ofAnAnswerLeavesOutThatOne() {
        advised("real-time", "many-requests");

        ana.says("it is not real time");

        assertThat(answer("performance")).isEqualTo(chosen("many-requests"));
    }

    @Test
    void ofWhatNobodyAnsweredLeavesTheCardAsItIs() {
        advised("real-time");
        var before = ana.consultation();

        ana.says("there is no computation");

        assertThat(ana.notices()).containsExactly(new ConsultationNotice.CardStands(before.id()));
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void ofWhatNobodyAnsweredReopensNothingThatHasGoneSince() {
        advised("real-time");
        driver.nowKnowing(withoutMessengers());

        ana.says("there is no computation");

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.CardStands(ana.consultation().id()));
    }

    private static KnowledgeBase withoutMessengers() {
        var before = KnowledgeFixtures.nodejsVsPython();
        var steps = new ArrayList<>(before.steps());
        var answers = steps.get(0).answers().stream()
                .filter(answer -> !answer.id().equals(new AnswerId("messenger")))
                .toList();
        steps.set(0, Altered.step(steps.get(0), answers));
        return new KnowledgeBase(List.of(Altered.comparison(before, before.criteria(), steps)));
    }

    @Test
    void ofTheOneAnswerWhileAnotherQuestionIsOpenHasItAskedAgain() {
        ana.starts().chooses("product", "messenger").says("worldwide");

        ana.says("no, it is not international");

        assertThat(answer("area")).isEqualTo(new StepAnswer.Skipped());
        assertThat(ana.asked()).contains(AREA);
        ana.says("all of Portugal");
        assertThat(ana.asked()).contains(MARKET);
        assertThat(ana.consultation().answerTo(MARKET)).isEmpty();
    }

    @Test
    void ofWhatNobodyAnsweredIsNoAnswerToTheOpenQuestion() {
        ana.starts().chooses("product", "messenger").skips("area");

        ana.says("we don't do real time actually");

        assertThat(ana.notices()).containsExactly(PlainNotice.NOT_AMONG_ANSWERS);
        assertThat(ana.consultation().answerTo(MARKET)).isEmpty();
        assertThat(ana.asked()).contains(MARKET);
    }

    @Test
    void ofAnAnswerOfTheOpenQuestionIsNotUnderstoodAsOne() {
        ana.starts();

        ana.says("it is not a chat");

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.NotUnderstood(ana.consultation().id(), PRODUCT, 1));
        assertThat(ana.asked()).contains(PRODUCT);
    }

    @Test
    void whatIsSaidInsteadIsACorrectionAsEver() {
        advised("real-time");
        driver.passes(Duration.ofMinutes(5));

        ana.says("no, it is not international, only Germany");

        assertThat(Corrections.of(ana.consultation())).containsExactly(AREA);
        assertThat(answer("area").saysTheSameAs(chosen("nation"))).isTrue();
    }

    private void advised(String... performance) {
        driver.votes().none();
        ana.starts()
                .chooses("product", "messenger")
                .chooses("area", "global")
                .skips("market")
                .skips("resources");
        ana.chooses("performance", performance);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
    }
}
