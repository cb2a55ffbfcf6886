package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consultation is one message that is updated, and goes on wherever a way is open. */
class ConsultationMessagesTests {

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;

    @Test
    void aConsultationIsPostedOnceAndThenUpdated() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        assertThat(server.methods()).containsExactly("chat.postMessage");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").authorization()).isEqualTo("Bearer " + SlackServer.TOKEN);
        assertThat(server.last("chat.postMessage").field("unfurl_links")).isEqualTo("0");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("1 of 5");
        assertThat(stage.shown().timestamp()).isEqualTo("1700000000.000001");

        server.forgetCalls();
        stage.turn(Rig.ANA_DIRECT, stage.skip(0));
        assertThat(server.methods()).containsExactly("chat.update");
        assertThat(server.last("chat.update").field("ts")).isEqualTo("1700000000.000001");
        assertThat(server.last("chat.update").field("text")).startsWith("2 of 5");
        assertThat(stage.shown().version()).isEqualTo(rig.open(Rig.ANA).version());
    }

    @Test
    void whatWasTypedShrinksTheOlderMessageToItsAnsweredLine() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        server.forgetCalls();

        stage.turn(Rig.ANA_DIRECT, new Move.Type(stage.stepId(0), "firmware for *dishwashers*"));

        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        assertThat(server.last("chat.update").field("blocks"))
                .contains("dishwashers")
                .doesNotContain("*dishwashers*");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("2 of 5");
        assertThat(stage.shown().timestamp()).isEqualTo("1700000000.000002");
    }

    @Test
    void aPersonWithoutAKnownChannelIsSpokenToInTheDirectMessages() {
        stage.turn(Place.direct(Rig.ANA), new Move.Start());

        assertThat(server.methods()).containsExactly("conversations.open", "chat.postMessage");
        assertThat(server.last("conversations.open").field("users")).isEqualTo("U0ANA");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_not_found", "cant_update_message", "edit_window_closed", "a_word_of_tomorrow"})
    void aMessageThatIsGoneIsPostedAnew(String error) {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        server.forgetCalls();
        server.next("chat.update", Answer.error(error));

        assertThat(stage.turn(Rig.ANA_DIRECT, stage.skip(0))).containsOnly(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        assertThat(stage.shown().timestamp()).isEqualTo("1700000000.000002");
    }

    @Test
    void aThreadIsAnsweredInTheOpen() {
        stage.turn(MessengerStage.THREAD, new Move.Start());

        assertThat(server.last("chat.postMessage").field("thread_ts")).isEqualTo("1600000000.000001");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("C0BACKEND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "not_in_channel", "channel_not_found", "restricted_action_thread_locked"})
    void aThreadThatIsClosedGoesOnInTheDirectMessagesWithAWord(String error) {
        stage.turn(MessengerStage.THREAD, new Move.Start());
        server.forgetCalls();
        server.next("chat.update", Answer.error(error));
        server.next("chat.postMessage", Answer.error(error));

        assertThat(stage.turn(MessengerStage.THREAD, stage.skip(0))).containsOnly(new Outcome.Said());

        assertThat(server.calls().stream()
                        .filter(call -> call.field("channel").equals("D0ANA"))
                        .map(call -> call.field("text")))
                .satisfiesExactly(
                        word -> assertThat(word).contains("<#C0BACKEND>").contains("go on here"),
                        question -> assertThat(question).startsWith("2 of 5"));
        assertThat(stage.shown().channel()).isEqualTo("D0ANA");
    }

    @Test
    void aPrivateQuestionComesThroughTheReplyPathAndReplacesWhatWasClicked() {
        stage.turn(MessengerStage.PRIVATE, stage.path("one", false), new Move.Start());
        stage.turn(MessengerStage.PRIVATE, stage.path("two", true), stage.skip(0));

        assertThat(server.methods()).containsExactly("respond/one", "respond/two");
        assertThat(server.last("respond/one").body()).contains("\"replace_original\":false", "\"ephemeral\"");
        assertThat(server.last("respond/two").body()).contains("\"replace_original\":true", "2 of 5");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 403, 404, 410})
    void aWornOutReplyPathIsFollowedByAnEphemeral(int status) {
        server.next("respond/one", Answer.of(status, "{\"ok\":false,\"error\":\"used_url\"}"));

        assertThat(stage.turn(MessengerStage.PRIVATE, stage.path("one", false), new Move.Start()))
                .containsOnly(new Outcome.Said());

        assertThat(server.methods()).containsExactly("respond/one", "chat.postEphemeral");
        assertThat(server.last("chat.postEphemeral").field("user")).isEqualTo("U0ANA");
        assertThat(server.last("chat.postEphemeral").field("channel")).isEqualTo("C0BACKEND");
    }

    @Test
    void aReplyPathOfHalfAnHourAgoIsNotTriedAtAll() {
        var old = Optional.of(new ReplyPath(server.replyAddress("old"), true, Rig.NOW.minus(Duration.ofMinutes(29))));
        stage.turn(MessengerStage.PRIVATE, old, new Move.Start());

        assertThat(server.methods()).containsExactly("chat.postEphemeral");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived", "restricted_action"
            })
    void whereNothingIsOpenItGoesOnInTheDirectMessagesWithAWordAndALink(String error) {
        server.next("respond/one", Answer.of(404, "used_url"));
        server.next("chat.postEphemeral", Answer.error(error));

        assertThat(stage.turn(MessengerStage.PRIVATE, stage.path("one", false), new Move.Start()))
                .containsOnly(new Outcome.Said());

        assertThat(server.methods())
                .containsExactly(
                        "respond/one",
                        "chat.postEphemeral",
                        "conversations.open",
                        "chat.postMessage",
                        "conversations.open",
                        "chat.postMessage");
        var posted = server.calls("chat.postMessage");
        assertThat(posted.get(0).field("text")).contains("<#C0BACKEND>");
        assertThat(posted.get(1).field("text")).startsWith("1 of 5");
    }

    @Test
    void theLastStateWinsWhereItMovesDuringASend() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        server.next(
                "chat.update",
                Answer.of(200, "{\"ok\":true}").during(() -> rig.take(Rig.ANA, Rig.ANA_DIRECT, stage.skip(1))));
        server.forgetCalls();

        stage.turn(Rig.ANA_DIRECT, stage.skip(0));

        assertThat(server.calls().stream().map(call -> call.field("text").substring(0, 6)))
                .containsExactly("2 of 5", "3 of 5");
        assertThat(stage.shown().version()).isEqualTo(rig.open(Rig.ANA).version());
    }

    @Test
    void whoIsForgottenDuringASendLeavesNoMessageBehind() {
        var asked = new ArrayList<ConsultationId>();
        server.next(
                "chat.postMessage", Answer.posted("D0ANA", "1700000000.000009").during(() -> {
                    asked.add(rig.open(Rig.ANA).id());
                    rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.ForgetMe(true));
                }));

        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).containsOnly(new Outcome.Said());

        assertThat(asked).hasSize(1).allSatisfy(id -> {
            assertThat(rig.consultations.find(id)).isEmpty();
            assertThat(rig.consultations.shown(id)).isEmpty();
        });
    }

    /** Whoever answers at once has another statement on its way, which takes the first question's place. */
    @Test
    void aPrivateQuestionThatIsAnsweredDuringItsSendIsNotAskedBesideItself() {
        server.next(
                "respond/one",
                Answer.of(200, "ok").during(() -> rig.take(Rig.ANA, MessengerStage.PRIVATE, stage.skip(0))));

        stage.turn(MessengerStage.PRIVATE, stage.path("one", false), new Move.Start());

        assertThat(server.methods()).containsExactly("respond/one");
        assertThat(rig.open(Rig.ANA).answers()).hasSize(1);
    }

    @Test
    void aWordThatWasAnsweredGoesAway() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        server.forgetCalls();

        stage.turn(Rig.ANA_DIRECT, stage.path("word", true), new Move.Start());

        assertThat(server.methods().get(0)).isEqualTo("respond/word");
        assertThat(server.last("respond/word").body()).contains("\"delete_original\":true");
    }

    @Test
    void whatHasNoMessageIsClosedInOneWord() {
        stage.turn(MessengerStage.PRIVATE, stage.path("one", false), new Move.Start());
        server.forgetCalls();

        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Cancel(OptionalLong.empty())))
                .containsOnly(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postMessage");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("Your consultation is closed.");
    }

    @Test
    void whatHasAMessageSaysThereThatItIsClosed() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        server.forgetCalls();

        stage.turn(Rig.ANA_DIRECT, new Move.Cancel(OptionalLong.empty()));

        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        assertThat(server.last("chat.update").field("text")).startsWith("This consultation is closed");
    }
}
