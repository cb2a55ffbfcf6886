package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.fixtures.Faltering;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What becomes of a word where the database's own rules would refuse each time what is stored with it. */
class RefusedStoringTests {

    private static final String WORD = "Something is broken on my side: a message of mine may be missing";

    private static final RuntimeException TOO_LONG = StrictStore.tooLong("our secret merger with Initech");

    private static final Place THREAD = Place.thread("C0BACKEND", "1600000000.000001");

    private static final Statement REMINDER =
            Statement.at(THREAD, Rig.BO, new PollContent.Reminder(new PollId("poll-1")));

    private final NotShown notShown = new NotShown(new StrictStore());

    @Test
    void itIsNotTriedAgainAndThePersonIsToldInOneWordAndTheLogInOneLine() throws Exception {
        try (var stage = new MessengerStage(
                        store -> Faltering.always(Consultations.class, store, "remember", TOO_LONG));
                var logged = new Logged()) {
            assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).containsExactly(new Outcome.Said());

            assertThat(stage.server.methods()).containsExactly("chat.postMessage", "chat.postMessage");
            assertThat(stage.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
            assertThat(stage.server.last("chat.postMessage").field("text")).startsWith(WORD);
            assertThat(logged.lines())
                    .singleElement()
                    .asString()
                    .contains("about " + stage.rig.open(Rig.ANA).id(), "U0ANA", "DataIntegrityViolationException")
                    .doesNotContain("Initech");
        }
    }

    /** Live messages are tried without end. */
    @Test
    void theMessageOfAVoteIsPostedAnewOnceHoweverOftenItIsTried() throws Exception {
        try (var stage = new PollStage(polls -> Faltering.always(Polls.class, polls, "replace", TOO_LONG))) {
            var poll = stage.posted(anOpenVote());
            stage.vote(poll, "U1", "python");
            stage.server.forgetCalls();
            var gone = Answer.error("message_not_found");
            stage.server.next("chat.update", gone, gone);

            stage.bringUpToDate();
            stage.rig.clock.tick(Duration.ofSeconds(30));
            stage.bringUpToDate();

            assertThat(stage.server.methods()).containsExactly("chat.update", "chat.postMessage");
        }
    }

    /** Nothing of it lags behind, since nothing is known of its message. */
    @Test
    void theMessageOfANewVoteFollowsTheVotesOnceItsPlaceIsTaken() throws Exception {
        var mended = new AtomicBoolean();
        UnaryOperator<Polls> store =
                polls -> Faltering.whenever(() -> !mended.get(), Polls.class, polls, "remember", TOO_LONG);
        try (var stage = new PollStage(store)) {
            var poll = stage.asked(anOpenVote());
            assertThatThrownBy(stage::say).isSameAs(TOO_LONG);
            stage.vote(poll, "U1", "python");

            stage.bringUpToDate();
            stage.rig.clock.tick(Duration.ofSeconds(10));
            stage.bringUpToDate();
            assertThat(stage.server.methods()).containsExactly("users.info", "chat.postMessage");

            mended.set(true);
            stage.rig.clock.tick(Duration.ofSeconds(20));
            stage.bringUpToDate();

            assertThat(stage.server.methods()).containsExactly("users.info", "chat.postMessage", "chat.update");
            assertThat(stage.updated()).contains("1 vote so far");
            assertThat(stage.shown(poll).timestamp()).isEqualTo(PollStage.FIRST);
        }
    }

    @Test
    void whatOthersReadHasItsPersonToldDirectly() {
        var word = new ConsultationContent.Unasked(PlainNotice.NOT_STORED);

        assertThat(notShown.after(REMINDER, TOO_LONG)).isEqualTo(new Outcome.GoesOn(Statement.directly(Rig.BO, word)));
    }

    @Test
    void ofThatWordNobodyIsTold() {
        for (var word : new ConsultationContent[] {
            new ConsultationContent.Told(PlainNotice.NOT_STORED),
            new ConsultationContent.Unasked(PlainNotice.NOT_STORED)
        }) {
            assertThat(notShown.after(Statement.directly(Rig.BO, word), TOO_LONG))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void anOutageIsLeftToWhoeverTriesAgain() {
        var outage = new DataAccessResourceFailureException("away");

        assertThatThrownBy(() -> notShown.after(REMINDER, outage)).isSameAs(outage);
    }
}
