package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.fixtures.Faltering;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Polls;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack has taken, and said so, is not said again, though what follows fails. */
class SaidOnceTests {

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    private final WebApi slack = new WebApi(rig, server);

    private Messenger consultations(Consultations stored) {
        return new SayingOnly(rig.saying.consultations(slack, stored)::registerIn);
    }

    private List<String> texts() {
        return server.fields("chat.postMessage", "text");
    }

    private Statement started(Place place) {
        rig.take(Rig.ANA, place, new Move.Start());
        return rig.said().get(0);
    }

    private Statement below(Statement started) {
        return started.saying(new ConsultationContent.Below(rig.open(Rig.ANA).id(), List.of()));
    }

    @Test
    void theWordThatItGoesOnElsewhereIsNotRepeatedWhereTheQuestionHasToWait() {
        var messenger = consultations(rig.consultations);
        server.next("chat.postEphemeral", Answer.error("not_in_channel"));
        server.next("chat.postMessage", Answer.posted("D0ANA", "5.1"), Answer.wait("7"), Answer.of(500, "oops"));

        var told = messenger.say(started(MessengerStage.PRIVATE));
        assertThat(told).isInstanceOf(Outcome.GoesOn.class);
        var question = ((Outcome.GoesOn) told).rest();
        assertThat(messenger.say(question)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(messenger.say(question)).isEqualTo(new Outcome.Failed("http_500"));
        assertThat(messenger.say(question)).isEqualTo(new Outcome.Said());

        assertThat(texts()).filteredOn(text -> text.contains("go on here")).hasSize(1);
        assertThat(texts()).filteredOn(text -> text.startsWith("1 of 5")).hasSize(3);
    }

    /** The answer comes while the message below is sent, so that it is updated, and that has to wait. */
    @Test
    void aMessageBelowIsNotPostedAgainWhereItsUpdateHasToWait() {
        var messenger = consultations(rig.consultations);
        messenger.say(started(Rig.ANA_DIRECT));
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Say("firmware for dishwashers"));
        var below = rig.said().stream()
                .filter(each -> each.content() instanceof ConsultationContent.Below)
                .findFirst()
                .orElseThrow();
        var second = rig.comparison().steps().get(1).id();
        server.forgetCalls();
        server.next(
                "chat.postMessage",
                Answer.posted("D0ANA", "5.2").during(() -> rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Skip(second))));
        server.next("chat.update", Answer.of(200, "{\"ok\":true}"), Answer.wait("7"));

        var posted = messenger.say(below);
        assertThat(posted).isInstanceOf(Outcome.GoesOn.class);
        var update = ((Outcome.GoesOn) posted).rest();
        assertThat(messenger.say(update)).isInstanceOf(Outcome.AskedToWait.class);
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(messenger.say(update)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsOnlyOnce("chat.postMessage");
        assertThat(server.last("chat.update").field("text")).startsWith("3 of 5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aQuestionWhoseMessageCouldNotBeStoredIsNotPostedAgain(boolean below) {
        var messenger = consultations(Faltering.once(Consultations.class, rig.consultations, "remember"));
        var started = started(Rig.ANA_DIRECT);
        var statement = below ? below(started) : started;

        assertThatThrownBy(() -> messenger.say(statement)).hasMessage("away");
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.update");
        assertThat(rig.consultations.shown(rig.open(Rig.ANA).id())).isPresent();
    }

    /** Between Slack's answer and the look at whether it changed meanwhile. */
    @Test
    void aMessageBelowIsNotPostedAgainWhereNobodyCanTellWhetherItChanged() {
        var messenger = consultations(Faltering.once(Consultations.class, rig.consultations, "changed"));

        try (var logged = new Logged()) {
            var posted = messenger.say(below(started(Rig.ANA_DIRECT)));
            assertThat(posted).isInstanceOf(Outcome.GoesOn.class);
            assertThat(messenger.say(((Outcome.GoesOn) posted).rest())).isEqualTo(new Outcome.Said());

            assertThat(logged.lines())
                    .containsExactly("whether consultation " + rig.open(Rig.ANA).id()
                            + " has changed cannot be told: IllegalStateException");
        }

        assertThat(texts()).hasSize(1);
    }

    /** The store told with the message that it shows what is. */
    @Test
    void anUpdateIsSaidWithoutALookAtWhetherItChanged() {
        var started = started(Rig.ANA_DIRECT);
        var current =
                started.saying(new ConsultationContent.Current(rig.open(Rig.ANA).id(), List.of()));
        consultations(rig.consultations).say(current);
        var messenger = consultations(Faltering.once(Consultations.class, rig.consultations, "changed"));

        assertThat(messenger.say(current)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.update");
    }

    @Test
    void aPrivateQuestionIsNotAskedAgainBecauseNobodyCanTellWhetherItChanged() {
        var messenger = consultations(Faltering.once(Consultations.class, rig.consultations, "changed"));

        assertThat(messenger.say(started(MessengerStage.PRIVATE))).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postEphemeral");
    }

    @Test
    void aQuestionElsewhereWhoseMessageCouldNotBeStoredIsNotPostedAgain() {
        var messenger = consultations(Faltering.once(Consultations.class, rig.consultations, "remember"));
        var moved = started(MessengerStage.PRIVATE)
                .saying(new ConsultationContent.Moved(rig.open(Rig.ANA).id(), List.of()));

        assertThatThrownBy(() -> messenger.say(moved)).hasMessage("away");
        assertThat(messenger.say(moved)).isEqualTo(new Outcome.Said());

        assertThat(texts()).hasSize(1);
        assertThat(rig.consultations.shown(rig.open(Rig.ANA).id())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"remember", "rememberOutcome"})
    void aVoteWhoseMessageCouldNotBeStoredIsNotPostedAgain(String storing) {
        var polls = Faltering.once(Polls.class, rig.voting.polls(), storing);
        var posted = rig.polls(slack, polls);
        takes(rig.voting.asking(Rig.ANA, PollStage.CHANNEL, anOpenVote().terms(), PollTerms.aMatter(1)));
        var messenger = new SayingOnly(posted::registerIn);
        var poll = rig.said().get(0);
        int failures = sayUntilSaid(messenger, poll);
        takes(new PollMove.Close(new PollId(poll.content().subject())));

        failures += sayUntilSaid(messenger, rig.said().get(0));

        assertThat(failures).isEqualTo(1);
        assertThat(texts()).as("the vote and its outcome").hasSize(2);
    }

    private void takes(PollMove move) {
        var delivery = new DeliveryId("turn-" + move);
        rig.voting.voting().take(new PollTurn(delivery, Rig.ANA, false, move));
    }

    private static int sayUntilSaid(Messenger messenger, Statement statement) {
        try {
            assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());
            return 0;
        } catch (IllegalStateException away) {
            assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());
            return 1;
        }
    }
}
