package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PageOfKnowledge;
import io.github.stackconsultant.conversation.Passages;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.messaging.Detail;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be said gets to where it belongs, or else to its person. */
class PlacesOfTopicsTests {

    /** Their places are their own: those of polls and decisions. */
    private static final EnumSet<Topic> ABOUT_POLLS = EnumSet.of(
            Topic.POLL,
            Topic.POLL_OUTCOME,
            Topic.POLL_SECOND_LOOK,
            Topic.POLL_FORGOTTEN,
            Topic.POLL_REMINDER,
            Topic.POLL_CONFIRMATION,
            Topic.DECISION_FILE,
            Topic.DECISION_LINK,
            Topic.DECISION_REVISIT,
            Topic.WHAT_MOVED);

    private final MessengerStage stage = new MessengerStage();
    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;
    private final SlackMessenger messenger = stage.messenger;

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @Test
    void everyTopicReachesEveryPlace() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.said();
        rig.handovers.add(new HandoverRequest(
                new HandoverId("h1"),
                Rig.ANA,
                given.id(),
                new Contact("Ana", "", "ana@initech.example"),
                "words",
                Rig.NOW,
                Optional.empty(),
                Optional.empty()));
        rig.recommendations.rate(given.id(), Rig.ANA, false, Rig.NOW);
        rig.recommendations.explain(given.id(), Rig.ANA, "words");
        for (var place : List.of(Rig.ANA_DIRECT, MessengerStage.PRIVATE, MessengerStage.THREAD, Place.home(Rig.ANA))) {
            for (var topic : EnumSet.complementOf(ABOUT_POLLS)) {
                for (boolean withPath : List.of(true, false)) {
                    server.forgetCalls();
                    var path = withPath ? stage.path("any", false) : Optional.<ReplyPath>empty();
                    var statement = new Statement(topic, Rig.ANA, place, path, subject(topic, given), detail(topic));
                    assertThat(messenger.say(statement))
                            .as("%s in %s", topic, place)
                            .isEqualTo(new Outcome.Said());
                    assertThat(server.calls()).isNotEmpty();
                }
            }
        }
    }

    private static String subject(Topic topic, GivenRecommendation given) {
        return switch (topic) {
            case SHARED_CARD, FEEDBACK -> given.id().value();
            case HANDOVER -> "h1";
            default -> given.consultation().value();
        };
    }

    private static Optional<Detail> detail(Topic topic) {
        return switch (topic) {
            case NOTICE -> Optional.of(PlainNotice.HELP);
            case ANSWER -> Optional.of(new Passages(List.of()));
            case KNOWLEDGE -> Optional.of(new PageOfKnowledge(Move.Page.PROS, Optional.of(new OptionId("python"))));
            default -> Optional.empty();
        };
    }

    @Test
    void aWordOnlyForOnePersonStaysPrivateInAChannel() {
        messenger.say(
                new Statement(Topic.HISTORY, Rig.ANA, MessengerStage.PRIVATE, Optional.empty(), "", Optional.empty()));

        assertThat(server.methods()).containsExactly("chat.postEphemeral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found"})
    void aCardThatAChannelDoesNotTakeIsTalkedAboutInTheDirectMessages(String error) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        server.next("chat.postMessage", Answer.error(error));

        messenger.say(new Statement(
                Topic.SHARED_CARD,
                Rig.ANA,
                Place.privately("C0GENERAL"),
                Optional.empty(),
                given.id().value(),
                Optional.empty()));

        var told = server.last("chat.postMessage");
        assertThat(told.field("channel")).isEqualTo("D0ANA");
        assertThat(told.field("text")).contains("<#C0GENERAL>").contains("/invite");
        assertThat(told.field("blocks")).contains("C0GENERAL|" + given.id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "restricted_action"})
    void aCardThatAChannelRefusesForGoodIsTalkedAboutWithSlacksReason(String error) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        server.next("chat.postMessage", Answer.error(error));

        try (var logged = new Logged()) {
            messenger.say(new Statement(
                    Topic.SHARED_CARD,
                    Rig.ANA,
                    Place.privately("C0GENERAL"),
                    Optional.empty(),
                    given.id().value(),
                    Optional.empty()));
            assertThat(logged.lines())
                    .containsExactly("recommendation " + given.id() + " cannot be shared in C0GENERAL: " + error);
        }

        var told = server.last("chat.postMessage");
        assertThat(told.field("channel")).isEqualTo("D0ANA");
        assertThat(told.field("text")).contains("<#C0GENERAL>").contains(error);
    }
}
