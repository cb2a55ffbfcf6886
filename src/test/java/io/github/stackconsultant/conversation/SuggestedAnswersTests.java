package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.answers;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.certainly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What nobody said, and the everyday words of a description only suggest together. */
class SuggestedAnswersTests extends ScriptedTalk {

    private static final StepId PERFORMANCE = new StepId("performance");
    private static final String TEXT = "all day they upload csv files to the shop";
    private static final Understood.Earlier NOTHING_STAYS = new Understood.Earlier(false, List.of(), List.of());
    private static final Understood SUGGESTED = new Understood(
            List.of(new AnswerId("working-on")),
            List.of(),
            Map.of(),
            OptionalInt.empty(),
            "upload",
            0,
            true,
            NOTHING_STAYS);

    private static final Understood WEIGHED = new Understood(
            List.of(new AnswerId("working-on")),
            List.of(),
            Map.of(),
            OptionalInt.empty(),
            "upload",
            5,
            true,
            NOTHING_STAYS);

    private void mayMean(Understood performance) {
        understanding.takes(
                TEXT, answers(Map.of("product", certainly("shop", "web-shop"), "performance", performance)));
    }

    @Test
    void takesNoAnswersPlace() {
        mayMean(SUGGESTED);
        ana.starts().skips("product").skips("area").skips("market").skips("resources");
        ana.changes("performance")
                .chooses("performance", "security")
                .changes("product")
                .says(TEXT);

        assertThat(ana.consultation().answerTo(PERFORMANCE))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("security"))));
        assertThat(ana.consultation().answerTo(new StepId("product")))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("web-shop")), "shop"));
    }

    @Test
    void isTakenWhereNothingWasAnswered() {
        mayMean(SUGGESTED);
        ana.starts().says(TEXT);

        assertThat(ana.consultation().answers()).containsKey(PERFORMANCE);
    }

    @Test
    void whatIsSaidTakesAnAnswersPlace() {
        mayMean(certainly("upload", "working-on"));
        ana.starts().skips("product").skips("area").skips("market").skips("resources");
        ana.changes("performance")
                .chooses("performance", "security")
                .changes("product")
                .says(TEXT);

        assertThat(ana.consultation().answerTo(PERFORMANCE))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("working-on")), "upload"));
    }

    @Test
    void doesNotCountUntilItIsChosen() {
        mayMean(WEIGHED);
        ana.starts().says(TEXT).skipsTheRest();

        assertThat(latest().tellingSteps()).isEqualTo(1);
        assertThat(latest().guessedSteps()).isEqualTo(1);

        ana.changes("performance").chooses("performance", "working-on");

        assertThat(latest().tellingSteps()).isEqualTo(2);
        assertThat(latest().guessedSteps()).isZero();
    }

    @Test
    void comesBackAsAGuessWhereTheChangeIsUndone() {
        mayMean(WEIGHED);
        driver.votes().none();
        ana.starts().says(TEXT).skipsTheRest();
        var guess = ana.consultation().answerTo(PERFORMANCE);
        ana.changes("performance").chooses("performance", "working-on");

        ana.says("undo");

        assertThat(latest().guessedSteps()).isEqualTo(1);
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.Understood(
                        ana.consultation().id(), List.of(new ShownBack(PERFORMANCE, Optional.empty()))));

        ana.changes("performance").chooses("performance", "security").says("undo");

        assertThat(ana.consultation().answerTo(PERFORMANCE)).isEqualTo(guess);
    }

    @Test
    void ofACardOfWhichOnlyTheAnswersAreKeptItIsAskedAgain() {
        mayMean(WEIGHED);
        ana.starts().says(TEXT).skipsTheRest();
        var first = ana.consultation().recommendation().orElseThrow();
        ana.changes("product").chooses("product", "messenger");
        var second = ana.consultation().recommendation().orElseThrow();

        assertThat(second).isNotEqualTo(first);
        ana.does(new Move.ConsultAgain(first));

        assertThat(ana.consultation().answers())
                .containsKey(new StepId("product"))
                .doesNotContainKey(PERFORMANCE);
    }

    private Recommendation latest() {
        return driver.recommendations()
                .find(ana.consultation().recommendation().orElseThrow())
                .orElseThrow()
                .recommendation();
    }
}
