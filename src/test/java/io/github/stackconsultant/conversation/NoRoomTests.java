package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.addingEither;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.answers;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.correction;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.either;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers for which a question has no room beside the others. */
class NoRoomTests extends ScriptedTalk {

    @Test
    void whatHasNoRoomBesideWhatIsCertainIsNamed() {
        understanding.takes(
                "quick and so on",
                answers(Map.of(
                        "performance",
                        either("quick and so on", List.of("security", "mobile"), "responsiveness", "many-requests"))));
        ana.starts().changes("performance").says("quick and so on");

        ana.says("both");

        assertThat(ana.consultation().answerTo(PERFORMANCE))
                .map(answer -> ((StepAnswer.Chosen) answer).answers())
                .contains(ids("security", "mobile", "responsiveness"));
        var named = new ShownBack(PERFORMANCE, Optional.empty(), Optional.of("Many concurrent requests"));
        assertThat(ana.heard())
                .singleElement()
                .extracting(Statement::content)
                .isEqualTo(new ConsultationContent.Below(ana.consultation().id(), List.of(named)));
    }

    @Test
    void whatLeavesForOneOfTwoThatIsPickedIsNamed() {
        understanding.takes(
                "quick too",
                answers(Map.of("performance", addingEither("quick too", "responsiveness", "many-requests"))));
        ana.starts().changes("performance").chooses("performance", "security", "mobile", "scalability");
        ana.says("quick too");

        ana.chooses("performance", "responsiveness");

        assertThat(ana.consultation().answerTo(PERFORMANCE))
                .map(answer -> ((StepAnswer.Chosen) answer).answers())
                .contains(ids("security", "mobile", "responsiveness"));
        assertThat(ana.notices()).containsExactly(withoutRoom(PERFORMANCE, "Scalability"));
    }

    @Test
    void whatHasNoRoomIsNamedWhereTheChangeWaits() {
        var both = new Understood(
                ids("web-shop"),
                List.of(),
                Understood.Team.UNCOUNTED,
                "a shop and streaming",
                0,
                false,
                Understood.Earlier.REPLACED,
                ids("streaming"));
        understanding.takes("a shop and streaming", correction(Map.of("product", both)));
        ana.starts().chooses("product", "messenger").skipsTheRest();
        driver.votes().atStake(4);

        ana.changes("product").says("a shop and streaming");

        assertThat(ana.consultation().open()).isTrue();
        assertThat(ana.notices()).containsExactly(withoutRoom(PRODUCT, "Streaming"));
    }

    @Test
    void soItIsWhereOneOfTwoIsPickedAndTheChangeWaits() {
        understanding.takes(
                "quick too",
                answers(Map.of("performance", addingEither("quick too", "responsiveness", "many-requests"))));
        ana.starts().changes("performance").chooses("performance", "security", "mobile", "scalability");
        ana.skipsTheRest();
        driver.votes().atStake(4);
        ana.changes("performance").says("quick too");

        ana.chooses("performance", "responsiveness");

        assertThat(ana.consultation().open()).isTrue();
        assertThat(ana.notices()).containsExactly(withoutRoom(PERFORMANCE, "Scalability"));
    }

    private ConsultationNotice withoutRoom(StepId step, String answer) {
        return new ConsultationNotice.Understood(
                ana.consultation().id(), List.of(new ShownBack(step, Optional.empty(), Optional.of(answer))));
    }

    private static List<AnswerId> ids(String... answers) {
        return Stream.of(answers).map(AnswerId::new).toList();
    }
}
