package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The recommendation before all questions are answered, once no answer can change it. */
class EarlyStopTests {

    private final ConversationDriver driver =
            new ConversationDriver(new KnowledgeBase(List.of(Catalogue.of("left", "right")
                    .criterion("speed", 4, 0)
                    .criterion("reach", 0, 4)
                    .step("main", Step.Kind.ONE, answer("fast", need("speed", 4)), answer("faint", need("speed", 1)))
                    .step("area", Step.Kind.ONE, answer("near", need("reach", 1)), answer("far", need("reach", 2)))
                    .step("team", Step.Kind.ONE, answer("many", need("speed", 1)), answer("few"))
                    .build())));
    private final Participant ana = driver.person("ana");

    @Test
    void whatIsOpenStaysOpenAndLowersTheConfidence() {
        ana.starts().chooses("main", "fast");

        ana.clicks(new Move.Finish());

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answers())
                .containsEntry(new StepId("area"), new StepAnswer.LeftOpen())
                .containsEntry(new StepId("team"), new StepAnswer.LeftOpen());
        var given = driver.recommendations()
                .find(ana.consultation().recommendation().orElseThrow())
                .orElseThrow();
        assertThat(given.recommendation().confidence()).isEqualTo(Confidence.LOW);
        assertThat(given.recommendation().verdict().headline()).isEqualTo("Left fits this project");
        assertThat(given.answers()).extracting(line -> line.answer()).containsExactly("Fast", "left open", "left open");
    }

    @Test
    void whileAnAnswerCanStillChangeItItIsNotGiven() {
        ana.starts().chooses("main", "faint");

        ana.clicks(new Move.Finish());

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.consultation().open()).isTrue();
    }

    @Test
    void whoSaysThatTheyAreDoneGetsIt() {
        ana.starts().chooses("main", "faint");

        ana.says("done");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answers()).containsEntry(new StepId("area"), new StepAnswer.LeftOpen());
    }

    @Test
    void whereNothingIsKnownThatIsSaidInstead() {
        ana.starts();

        ana.says("can we skip to the end");

        assertThat(ana.notices()).containsExactly(PlainNotice.NOTHING_TO_GO_BY);
        assertThat(ana.consultation().open()).isTrue();
    }

    @Test
    void aStepThatWasSkippedCanStillChangeIt() {
        ana.starts().skips("main").chooses("area", "far");

        ana.clicks(new Move.Finish());

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
    }

    @Test
    void whoAnswersAStepAgainHasItOpen() {
        ana.starts().chooses("main", "fast").changes("main");

        ana.clicks(new Move.Finish());

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.asked()).contains(new StepId("main"));
    }

    @Test
    void aCardThatStandsIsNotFinishedAgain() {
        ana.starts().chooses("main", "fast").clicks(new Move.Finish());
        var before = ana.consultation();

        ana.clicks(new Move.Finish());

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void thePersonMayGoOn() {
        ana.starts().chooses("main", "fast").chooses("area", "far").chooses("team", "few");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answers()).doesNotContainValue(new StepAnswer.LeftOpen());
    }
}
