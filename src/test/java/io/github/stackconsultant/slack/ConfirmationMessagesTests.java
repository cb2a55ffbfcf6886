package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.Confirmation;
import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.conversation.Settled;
import io.github.stackconsultant.fixtures.Faltering;
import io.github.stackconsultant.fixtures.Thorough;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The message that asks before something is lost says afterwards what became of it, and has no buttons any more. */
class ConfirmationMessagesTests {

    private static final Move RESTARTS = new Move.Restart(OptionalLong.empty());
    private static final Move YES = new Move.Say("yes please");

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;

    @BeforeEach
    void somethingCanBeLost() {
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Start());
        rig.take(Rig.ANA, Rig.ANA_DIRECT, stage.skip(0));
    }

    private SlackServer.Call asks(Place place) {
        stage.turn(place, new Move.Describe("restart"));
        var question = server.last("chat.postMessage");
        server.forgetCalls();
        return question;
    }

    private Move confirmed() {
        return new Move.Restart(OptionalLong.of(rig.open(Rig.ANA).version()));
    }

    /** A button names the consultation that it belongs to. */
    private void clicks(Place place, Move move) {
        rig.said();
        var id = Optional.of(rig.latest(Rig.ANA).id());
        rig.take(Rig.ANA, place, stage.path("click", true), move, id);
        rig.said().forEach(new Thorough(stage.messenger)::say);
    }

    private Optional<PostedMessage> message() {
        return rig.confirmations.of(Rig.ANA).flatMap(Confirmation::message);
    }

    @Test
    void aTypedAnswerUpdatesIt() {
        var question = asks(Rig.ANA_DIRECT);
        assertThat(question.field("blocks")).contains("restart_confirmed", "keep_answers");
        var message = message().orElseThrow();

        stage.turn(Rig.ANA_DIRECT, YES);

        var update = server.calls().get(0);
        assertThat(update.method()).isEqualTo("chat.update");
        assertThat(update.field("channel")).isEqualTo("D0ANA");
        assertThat(update.field("ts")).isEqualTo(message.timestamp());
        assertThat(update.field("text")).isEqualTo("Started over.");
        assertThat(update.field("blocks")).contains("Started over.").doesNotContain("actions", "button");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("1 of 5");
    }

    @Test
    void aTypedNoUpdatesIt() {
        asks(Rig.ANA_DIRECT);

        stage.turn(Rig.ANA_DIRECT, new Move.Say("nope"));

        assertThat(server.calls().get(0).field("text")).isEqualTo("Kept as it is.");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("2 of 5");
    }

    @Test
    void aClickReplacesItAndWhatFollowsGoesBelow() {
        asks(Rig.ANA_DIRECT);

        clicks(Rig.ANA_DIRECT, confirmed());

        assertThat(server.methods()).startsWith("respond/click").doesNotHaveDuplicates();
        assertThat(server.last("respond/click").body())
                .contains("\"replace_original\":true", "Started over.")
                .doesNotContain("\"delete_original\":true", "response_type", "actions");
    }

    @Test
    void aClickThatKeepsReplacesItToo() {
        asks(Rig.ANA_DIRECT);

        clicks(Rig.ANA_DIRECT, new Move.KeepAnswers());

        assertThat(server.last("respond/click").body()).contains("\"replace_original\":true", "Kept as it is.");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("2 of 5");
    }

    @Test
    void aClickOnOneThatIsOutdatedReplacesItAndAsksBelow() {
        asks(Rig.ANA_DIRECT);
        var seen = confirmed();
        stage.turn(Rig.ANA_DIRECT, stage.skip(1));
        server.forgetCalls();

        clicks(Rig.ANA_DIRECT, seen);

        assertThat(server.last("respond/click").body()).contains("Asked again below.");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("That clears 2 answers");
    }

    @Test
    void aClickThatComesTooLateTakesTheButtonsAway() {
        stage.turn(Rig.ANA_DIRECT, new Move.Cancel(OptionalLong.empty()));
        var confirmed = new Move.Cancel(OptionalLong.of(rig.open(Rig.ANA).version()));
        clicks(Rig.ANA_DIRECT, confirmed);
        server.forgetCalls();

        clicks(Rig.ANA_DIRECT, confirmed);

        assertThat(server.calls().stream().map(SlackServer.Call::body))
                .hasSize(2)
                .anyMatch(body -> body.contains("That button is outdated"))
                .anyMatch(body -> body.contains("Nothing was changed.") && body.contains("\"replace_original\":true"));
    }

    @Test
    void whereTheClicksAddressIsSpentItIsUpdatedInItsPlace() {
        asks(Rig.ANA_DIRECT);
        var message = message().orElseThrow();
        server.next("respond/click", Answer.of(404, "used_url"));

        clicks(Rig.ANA_DIRECT, confirmed());

        assertThat(server.last("chat.update").field("ts")).isEqualTo(message.timestamp());
        assertThat(server.last("chat.update").field("text")).isEqualTo("Started over.");
    }

    @Test
    void aCommandInTheDirectMessagesAsksWhereItCanBeUpdated() {
        stage.turn(Rig.ANA_DIRECT, stage.path("command", false), new Move.Describe("forget me"));

        assertThat(server.methods()).containsExactly("chat.postMessage");
        assertThat(message()).isPresent();
    }

    @Test
    void inDirectMessagesThatTheAppIsNotInTheAnswerToTheCommandAsks() {
        server.next("chat.postMessage", Answer.error("channel_not_found"));
        var elsewhere = new Place(Place.Kind.DIRECT, "D0BOCHI", Optional.empty());

        stage.turn(elsewhere, stage.path("command", false), new Move.Describe("forget me"));

        assertThat(server.methods()).containsExactly("chat.postMessage", "respond/command");
        assertThat(message()).isEmpty();
    }

    @Test
    void inAChannelOnlyThePersonIsAskedAndAClickReplacesIt() {
        stage.turn(MessengerStage.PRIVATE, stage.path("command", false), new Move.Describe("restart"));
        assertThat(server.methods()).containsExactly("respond/command");
        assertThat(message()).isEmpty();
        server.forgetCalls();

        clicks(MessengerStage.PRIVATE, confirmed());

        var posted = server.calls().stream().map(SlackServer.Call::body).toList();
        assertThat(posted).hasSize(2);
        assertThat(posted.get(0)).contains("\"replace_original\":true", "Started over.");
        assertThat(posted.get(1)).contains("\"replace_original\":false", "1 of 5");
    }

    @Test
    void inAThreadItIsAskedAndAnsweredInTheOpen() {
        var question = asks(MessengerStage.THREAD);
        assertThat(question.field("thread_ts")).isEqualTo("1600000000.000001");

        stage.turn(MessengerStage.THREAD, new Move.Describe("yes"));

        assertThat(server.calls().get(0).field("text")).isEqualTo("Started over.");
    }

    @Test
    void whoeverElsePressesTheButtonsInTheThreadLeavesTheMessageToWhomItAsks() {
        stage.turn(MessengerStage.THREAD, new Move.Describe("forget me"));
        server.forgetCalls();

        for (var pressed : List.of(new Move.KeepData(), new Move.ForgetMe(true))) {
            stage.turn(MessengerStage.THREAD, Rig.BO, stage.path("bo", true), pressed);
        }
        assertThat(server.methods()).containsExactlyInAnyOrder("respond/bo", "respond/bo", "views.publish");
        assertThat(server.calls().stream().map(SlackServer.Call::body))
                .noneMatch(body -> body.contains("\"replace_original\":true"));

        stage.turn(MessengerStage.THREAD, stage.path("ana", true), new Move.KeepData());
        assertThat(server.last("respond/ana").body()).isNotEmpty();
        assertThat(server.calls().stream().map(SlackServer.Call::body))
                .anyMatch(body -> body.contains("\"replace_original\":true") && body.contains("Kept as it is."));
    }

    @Test
    void onePersonsDataIsErasedAndTheMessageSaysSoThoughNothingIsStoredOfIt() {
        stage.turn(Rig.ANA_DIRECT, new Move.Say("forget me"));
        server.forgetCalls();

        stage.turn(Rig.ANA_DIRECT, YES);

        assertThat(rig.confirmations.of(Rig.ANA)).isEmpty();
        assertThat(server.calls().get(0).field("text")).isEqualTo("Erased.");
        assertThat(server.last("chat.postMessage").field("text")).contains("what I kept of you is erased");
    }

    @Test
    void aMessageThatIsGoneIsNotMissed() {
        asks(Rig.ANA_DIRECT);
        server.next("chat.update", Answer.error("message_not_found"));

        assertThat(stage.turn(Rig.ANA_DIRECT, YES)).containsOnly(new Outcome.Said());
    }

    @Test
    void whereSlackAsksToWaitItWaits() {
        asks(Rig.ANA_DIRECT);
        server.next("chat.update", Answer.wait("7"));

        assertThat(stage.turn(Rig.ANA_DIRECT, YES)).contains(new Outcome.AskedToWait(Duration.ofSeconds(7)));
    }

    @Test
    void theOlderOfTwoSaysThatItIsAskedBelow() {
        asks(Rig.ANA_DIRECT);
        var older = message().orElseThrow();

        stage.turn(Rig.ANA_DIRECT, new Move.Say("restart"));

        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        assertThat(server.last("chat.update").field("ts")).isEqualTo(older.timestamp());
        assertThat(server.last("chat.update").field("text")).isEqualTo("Asked again below.");
        assertThat(message()).isNotEqualTo(Optional.of(older)).isPresent();
    }

    @Test
    void aQuestionWhoseMessageCouldNotBeStoredIsNotPostedAgain() {
        rig.take(Rig.ANA, Rig.ANA_DIRECT, RESTARTS);
        var question = new ConsultationContent.Question(PlainNotice.CONFIRM_FORGET);
        var statement = Statement.at(Rig.ANA_DIRECT, Rig.ANA, question);
        var messenger = rig.saying.confirmations(
                stage.slack, Faltering.once(Confirmations.class, rig.confirmations, "remember"));
        assertThatThrownBy(() -> messenger.ask(statement, question)).hasMessage("away");

        assertThat(messenger.ask(statement, question)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).isEqualTo(List.of("chat.postMessage"));
        assertThat(message()).isPresent();
    }

    @Test
    void whoGoesOnWithoutADescriptionIsNotToldOfOne() {
        var asked = new PostedMessage("D0ANA", "1.5");

        stage.messenger.say(
                Statement.at(Rig.ANA_DIRECT, Rig.ANA, new Settled(Settled.Result.WENT_ON_HERE, Optional.of(asked))));

        assertThat(server.last("chat.update").field("text")).isEqualTo("Going on here.");
    }
}
