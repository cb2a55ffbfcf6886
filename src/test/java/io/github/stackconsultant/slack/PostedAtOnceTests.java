package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.fixtures.Faltering;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollTurn;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Where two instances post the same at once, one of the messages stands, and the other becomes a line. */
class PostedAtOnceTests {

    private static final String LINE = "This consultation goes on in its other message.";

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    private final WebApi slack = new WebApi(rig, server);

    private Messenger consultations(Consultations stored) {
        return new SayingOnly(rig.saying.consultations(slack, stored)::registerIn);
    }

    private VoteMessengers votes() {
        return rig.polls(slack);
    }

    private Statement started() {
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Start());
        return rig.said().get(0);
    }

    private ShownMessage stands() {
        return rig.consultations.shown(rig.open(Rig.ANA).id()).orElseThrow();
    }

    /** The next text is taken, and said, by another instance while Slack's answer to the first is under way. */
    @Test
    void ofTwoInstancesThatAskAtOnceOneLeavesTheOthersMessageAndBringsItUpToDate() {
        var one = consultations(rig.consultations);
        var other = consultations(rig.consultations);
        one.say(started());
        var first = saidBelow("firmware for dishwashers");
        server.forgetCalls();
        server.next("chat.postMessage", posted("5.2", () -> sayAll(other, saidBelow("only in Spain"))));

        sayAll(one, first);

        assertThat(server.methods()).filteredOn("chat.postMessage"::equals).hasSize(2);
        var stands = stands();
        assertThat(stands.timestamp()).isNotEqualTo("5.2");
        assertThat(stands.version()).isEqualTo(rig.open(Rig.ANA).version());
        assertThat(updatedTo("5.2")).isEqualTo(LINE);
        assertThat(updatedTo(stands.timestamp())).startsWith("3 of 5");
    }

    /** It was reduced to a line, and then updated by an instance that had looked before. */
    @Test
    void aMessageThatAnotherInstanceLeftMeanwhileDoesNotComeBackToLife() {
        var one = consultations(rig.consultations);
        var other = consultations(rig.consultations);
        var started = started();
        one.say(started);
        var left = stands();
        var below = saidBelow("firmware for dishwashers");
        server.next("chat.update", Answer.of(200, "{\"ok\":true}").during(() -> sayAll(other, below)));

        sayAll(
                one,
                started.saying(new ConsultationContent.Current(rig.open(Rig.ANA).id(), List.of())));

        var stands = stands();
        assertThat(stands.timestamp()).isNotEqualTo(left.timestamp());
        assertThat(updatedTo(left.timestamp())).isEqualTo(LINE);
        assertThat(updatedTo(stands.timestamp())).startsWith("2 of 5");
    }

    /** Nobody knows where it is until that can be stored, and by then another instance has asked. */
    @Test
    void aSecondMessageThatCouldNotBeStoredBecomesALineOnceItCan() {
        var one = consultations(Faltering.once(Consultations.class, rig.consultations, "remember"));
        var started = started();
        server.next("chat.postMessage", posted("5.2", () -> {}));

        assertThatThrownBy(() -> one.say(started)).hasMessage("away");
        consultations(rig.consultations).say(started);
        sayAll(one, started);

        assertThat(updatedTo("5.2")).isEqualTo(LINE);
        assertThat(stands().timestamp()).isNotEqualTo("5.2");
    }

    /** "Post again" was clicked twice. */
    @Test
    void aVoteThatTwoInstancesPostAtOnceStandsInOneOfTheMessages() {
        var invitation = asked();
        var id = new PollId(invitation.content().subject());
        var other = new SayingOnly(votes()::registerIn);
        server.next(
                "chat.postMessage",
                posted("5.2", () -> assertThat(other.say(invitation)).isEqualTo(new Outcome.Said())));

        assertThat(new SayingOnly(votes()::registerIn).say(invitation)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).filteredOn("chat.postMessage"::equals).hasSize(2);
        assertThat(rig.voting.polls().shown(id).orElseThrow().timestamp()).isNotEqualTo("5.2");
        assertThat(updatedTo("5.2")).isEqualTo("This vote goes on in its other message.");
    }

    @Test
    void aVoteThatTwoInstancesPostAnewAtOnceStandsInOneOfTheMessages() {
        var invitation = asked();
        var id = new PollId(invitation.content().subject());
        var one = votes();
        new SayingOnly(one::registerIn).say(invitation);
        rig.voting.polls().touch(rig.voting.polls().find(id).orElseThrow(), "U1");
        server.next("chat.update", Answer.error("message_not_found"), Answer.error("message_not_found"));
        server.next("chat.postMessage", posted("5.2", votes().polls().live(rig.failures, rig.clock)::bringUpToDate));

        one.polls().live(rig.failures, rig.clock).bringUpToDate();

        assertThat(server.methods()).filteredOn("chat.postMessage"::equals).hasSize(3);
        assertThat(rig.voting.polls().shown(id).orElseThrow().timestamp()).isNotEqualTo("5.2");
        assertThat(updatedTo("5.2")).isEqualTo("This vote goes on in its other message.");
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    private Statement asked() {
        var asking = rig.voting.asking(Rig.ANA, PollStage.CHANNEL, anOpenVote().terms(), PollTerms.aMatter(1));
        rig.voting.voting().take(new PollTurn(new DeliveryId("asked"), Rig.ANA, false, asking));
        return rig.said().get(0);
    }

    private Statement saidBelow(String text) {
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Say(text));
        return rig.said().stream()
                .filter(each -> each.content() instanceof ConsultationContent.Below)
                .findFirst()
                .orElseThrow();
    }

    private static void sayAll(Messenger messenger, Statement statement) {
        var outcome = messenger.say(statement);
        while (outcome instanceof Outcome.GoesOn more) {
            outcome = messenger.say(more.rest());
        }
        assertThat(outcome).isEqualTo(new Outcome.Said());
    }

    private static Answer posted(String timestamp, Runnable meanwhile) {
        return Answer.posted("D0ANA", timestamp).during(meanwhile);
    }

    private String updatedTo(String timestamp) {
        return server.calls("chat.update").stream()
                .filter(call -> call.field("ts").equals(timestamp))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .field("text");
    }
}
