package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackMessengerTests {

    private static final Place DIRECT = new Place(Place.Kind.DIRECT, "D0ANA", Optional.empty());
    private static final Place PRIVATE = Place.privately("C0BACKEND");
    private static final Place THREAD = Place.thread("C0BACKEND", "1600000000.000001");
    /** Their places are their own: those of polls and decisions. */
    private static final EnumSet<Topic> ABOUT_POLLS = EnumSet.of(
            Topic.POLL,
            Topic.POLL_OUTCOME,
            Topic.POLL_SECOND_LOOK,
            Topic.POLL_REMINDER,
            Topic.POLL_CONFIRMATION,
            Topic.DECISION_FILE,
            Topic.DECISION_LINK,
            Topic.DECISION_REVISIT,
            Topic.WHAT_MOVED);

    private static final String SECRET_WORDS = "our secret merger with Initech";

    private final SlackServer server = new SlackServer();
    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Slack client = BoltApps.slack(
            new SlackSettings(SlackSettings.Transport.HTTP, SlackServer.TOKEN, null, "secret", server.apiUrl(), true),
            Duration.ofSeconds(2));
    private final SlackMessenger messenger = messenger();

    private SlackMessenger messenger() {
        var api = new SlackApi(SlackMethods.of(client, SlackServer.TOKEN));
        var paths = new ReplyPaths(client, rig.clock);
        var speaker = new Speaker(api, paths);
        var presenter = new ConsultationPresenter(rig.consultations, rig.blocks, rig.notices, speaker, paths);
        return new SlackMessenger(
                presenter,
                new HandoverPresenter(rig.handovers, rig.recommendations, rig.notices, speaker),
                rig.polls(api, speaker),
                rig.decisions(api, speaker),
                rig.notices,
                rig.home,
                rig.cards,
                rig.pages,
                rig.recommendations,
                rig.knowledge,
                speaker,
                api);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void aConsultationIsPostedOnceAndThenUpdated() {
        turn(DIRECT, new Move.Start());
        assertThat(server.methods()).containsExactly("chat.postMessage");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").authorization()).isEqualTo("Bearer " + SlackServer.TOKEN);
        assertThat(server.last("chat.postMessage").field("unfurl_links")).isEqualTo("0");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("1 of 5");
        assertThat(shown().timestamp()).isEqualTo("1700000000.000001");

        server.forgetCalls();
        turn(DIRECT, skip(0));
        assertThat(server.methods()).containsExactly("chat.update");
        assertThat(server.last("chat.update").field("ts")).isEqualTo("1700000000.000001");
        assertThat(server.last("chat.update").field("text")).startsWith("2 of 5");
        assertThat(shown().version()).isEqualTo(rig.open(Rig.ANA).version());
    }

    @Test
    void whatWasTypedShrinksTheOlderMessageToItsAnsweredLine() {
        turn(DIRECT, new Move.Start());
        server.forgetCalls();

        turn(DIRECT, new Move.Type(stepId(0), "firmware for *dishwashers*"));

        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        assertThat(server.last("chat.update").field("blocks"))
                .contains("dishwashers")
                .doesNotContain("*dishwashers*");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("2 of 5");
        assertThat(shown().timestamp()).isEqualTo("1700000000.000002");
    }

    @Test
    void aPersonWithoutAKnownChannelIsSpokenToInTheDirectMessages() {
        turn(Place.direct(Rig.ANA), new Move.Start());

        assertThat(server.methods()).containsExactly("conversations.open", "chat.postMessage");
        assertThat(server.last("conversations.open").field("users")).isEqualTo("U0ANA");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_not_found", "cant_update_message", "edit_window_closed", "a_word_of_tomorrow"})
    void aMessageThatIsGoneIsPostedAnew(String error) {
        turn(DIRECT, new Move.Start());
        server.forgetCalls();
        server.next("chat.update", Answer.error(error));

        assertThat(turn(DIRECT, skip(0))).containsOnly(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        assertThat(shown().timestamp()).isEqualTo("1700000000.000002");
    }

    @Test
    void aThreadIsAnsweredInTheOpen() {
        turn(THREAD, new Move.Start());

        assertThat(server.last("chat.postMessage").field("thread_ts")).isEqualTo("1600000000.000001");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("C0BACKEND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "not_in_channel", "channel_not_found", "restricted_action_thread_locked"})
    void aThreadThatIsClosedGoesOnInTheDirectMessagesWithAWord(String error) {
        turn(THREAD, new Move.Start());
        server.forgetCalls();
        server.next("chat.update", Answer.error(error));
        server.next("chat.postMessage", Answer.error(error));

        assertThat(turn(THREAD, skip(0))).containsOnly(new Outcome.Said());

        assertThat(server.calls().stream()
                        .filter(call -> call.field("channel").equals("D0ANA"))
                        .map(call -> call.field("text")))
                .satisfiesExactly(
                        word -> assertThat(word).contains("<#C0BACKEND>").contains("go on here"),
                        question -> assertThat(question).startsWith("2 of 5"));
        assertThat(shown().channel()).isEqualTo("D0ANA");
    }

    @Test
    void aPrivateQuestionComesThroughTheReplyPathAndReplacesWhatWasClicked() {
        turn(PRIVATE, path("one", false), new Move.Start());
        turn(PRIVATE, path("two", true), skip(0));

        assertThat(server.methods()).containsExactly("respond/one", "respond/two");
        assertThat(server.last("respond/one").body()).contains("\"replace_original\":false", "\"ephemeral\"");
        assertThat(server.last("respond/two").body()).contains("\"replace_original\":true", "2 of 5");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 403, 404, 410})
    void aWornOutReplyPathIsFollowedByAnEphemeral(int status) {
        server.next("respond/one", Answer.of(status, "{\"ok\":false,\"error\":\"used_url\"}"));

        assertThat(turn(PRIVATE, path("one", false), new Move.Start())).containsOnly(new Outcome.Said());

        assertThat(server.methods()).containsExactly("respond/one", "chat.postEphemeral");
        assertThat(server.last("chat.postEphemeral").field("user")).isEqualTo("U0ANA");
        assertThat(server.last("chat.postEphemeral").field("channel")).isEqualTo("C0BACKEND");
    }

    @Test
    void aReplyPathOfHalfAnHourAgoIsNotTriedAtAll() {
        var old = Optional.of(new ReplyPath(server.replyAddress("old"), true, Rig.NOW.minus(Duration.ofMinutes(29))));
        turn(PRIVATE, old, new Move.Start());

        assertThat(server.methods()).containsExactly("chat.postEphemeral");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived", "restricted_action"
            })
    void whereNothingIsOpenItGoesOnInTheDirectMessagesWithAWordAndALink(String error) {
        server.next("respond/one", Answer.of(404, "used_url"));
        server.next("chat.postEphemeral", Answer.error(error));

        assertThat(turn(PRIVATE, path("one", false), new Move.Start())).containsOnly(new Outcome.Said());

        assertThat(server.methods())
                .containsExactly(
                        "respond/one",
                        "chat.postEphemeral",
                        "conversations.open",
                        "chat.postMessage",
                        "conversations.open",
                        "chat.postMessage");
        var posted = server.calls().stream()
                .filter(call -> call.method().equals("chat.postMessage"))
                .toList();
        assertThat(posted.get(0).field("text")).contains("<#C0BACKEND>");
        assertThat(posted.get(1).field("text")).startsWith("1 of 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "invalid_attachments", "unsupported_block_type"})
    void aCardGoesOutWithItsChartAndWithoutItWhereSlackRefusesTheBlock(String error) {
        server.next("chat.postMessage", Answer.error(error));

        var given = rig.recommendation(Rig.ANA, DIRECT);
        rig.said();
        assertThat(messenger.say(consultation(given.consultation().value(), DIRECT)))
                .isEqualTo(new Outcome.Said());

        var posts = server.calls().stream()
                .filter(call -> call.method().equals("chat.postMessage"))
                .toList();
        assertThat(posts).hasSize(2);
        assertThat(posts.get(0).field("blocks")).contains("data_visualization");
        assertThat(posts.get(1).field("blocks"))
                .doesNotContain("data_visualization")
                .contains("\u25b0");
        server.forgetCalls();
        server.next("chat.update", Answer.error("invalid_blocks: data_visualization"));
        messenger.say(consultation(given.consultation().value(), DIRECT));
        assertThat(server.methods()).containsExactly("chat.update", "chat.update");
        assertThat(server.last("chat.update").field("blocks")).doesNotContain("data_visualization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "msg_too_long", "missing_scope", "not_allowed_token_type"})
    void whatWouldBeRefusedEverywhereIsNotSentAgain(String error) {
        server.next("chat.postMessage", Answer.error(error));

        assertThat(turn(DIRECT, new Move.Start())).containsExactly(new Outcome.Refused(error));

        assertThat(server.methods()).containsExactly("chat.postMessage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account_inactive",
                "invalid_auth",
                "not_authed",
                "org_login_required",
                "token_expired",
                "token_revoked"
            })
    void whatIsSaidWithATokenThatIsNotTakenWaitsUntilItIs(String error) {
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        var statement = rig.said().get(0);
        server.next("chat.postMessage", Answer.error(error));

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Failed(error));
        assertThat(server.methods()).containsExactly("chat.postMessage");

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());
        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.postMessage");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 500})
    void aReplyPathThatRefusesTheChartGetsThePlainCard(int status) {
        var given = rig.recommendation(Rig.ANA, PRIVATE);
        rig.said();
        server.next("respond/card", Answer.of(status, "{\"ok\":false,\"error\":\"invalid_blocks\"}"));

        var card = new Statement(
                Topic.CONSULTATION,
                Rig.ANA,
                PRIVATE,
                path("card", true),
                given.consultation().value(),
                List.of());
        assertThat(messenger.say(card)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("respond/card", "respond/card");
        assertThat(server.last("respond/card").body()).doesNotContain("data_visualization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "", "{\"ok\":true}"})
    void aReplyPathThatAnswersWithA200HasSaidIt(String body) {
        var given = rig.recommendation(Rig.ANA, PRIVATE);
        rig.said();
        server.next("respond/card", Answer.of(200, body));

        var card = new Statement(
                Topic.CONSULTATION,
                Rig.ANA,
                PRIVATE,
                path("card", true),
                given.consultation().value(),
                List.of());
        assertThat(messenger.say(card)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("respond/card");
    }

    @Test
    void theLastStateWinsWhereItMovesDuringASend() {
        turn(DIRECT, new Move.Start());
        var first = Answer.of(200, "{\"ok\":true}");
        server.next(
                "chat.update",
                new Answer(200, first.body(), first.headers(), () -> rig.take(Rig.ANA, DIRECT, skip(1))));
        server.forgetCalls();

        turn(DIRECT, skip(0));

        assertThat(server.calls().stream().map(call -> call.field("text").substring(0, 6)))
                .containsExactly("2 of 5", "3 of 5");
        assertThat(shown().version()).isEqualTo(rig.open(Rig.ANA).version());
    }

    @ParameterizedTest
    @CsvSource({"7,7", "0,0", "soon,1", "120,120"})
    void slacksWishToWaitIsHandedOn(String header, int seconds) {
        server.next("chat.postMessage", Answer.wait(header));
        assertThat(turn(DIRECT, new Move.Start()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));

        server.next("respond/one", Answer.wait(header));
        assertThat(turn(PRIVATE, path("one", false), new Move.Start()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));

        server.next("chat.postEphemeral", Answer.wait(header));
        assertThat(turn(PRIVATE, Optional.empty(), new Move.Start()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));

        server.next("views.publish", Answer.wait(header));
        assertThat(turn(Place.home(Rig.BO), Rig.BO, Optional.empty(), new Move.Visit()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));
    }

    @Test
    void aServerErrorAndSilenceAreFailuresThatPass() throws Exception {
        server.next("chat.postMessage", Answer.of(500, "<html>"), Answer.of(503, ""), Answer.of(200, "<html>oops"));
        assertThat(turn(DIRECT, new Move.Start())).containsExactly(new Outcome.Failed("http_500"));
        assertThat(turn(DIRECT, new Move.Start())).containsExactly(new Outcome.Failed("http_503"));
        assertThat(turn(DIRECT, new Move.Start())).hasOnlyElementsOfType(Outcome.Failed.class);

        server.next("chat.postMessage", Answer.error("internal_error"));
        assertThat(turn(DIRECT, new Move.Start())).containsExactly(new Outcome.Failed("internal_error"));
        server.next("chat.postEphemeral", Answer.of(500, "<html>"), Answer.of(200, ""));
        assertThat(turn(PRIVATE, Optional.empty(), new Move.Start())).containsExactly(new Outcome.Failed("http_500"));
        assertThat(turn(PRIVATE, Optional.empty(), new Move.Start())).hasOnlyElementsOfType(Outcome.Failed.class);
        server.next("respond/one", Answer.of(500, ""));
        assertThat(turn(PRIVATE, path("one", false), new Move.Start())).containsExactly(new Outcome.Failed("http_500"));

        server.close();
        assertThat(turn(DIRECT, new Move.Start())).hasOnlyElementsOfType(Outcome.Failed.class);
        assertThat(turn(PRIVATE, path("one", false), new Move.Start())).hasOnlyElementsOfType(Outcome.Failed.class);
    }

    @Test
    void silenceLastsNoLongerThanThePatience() {
        server.next("chat.postMessage", new Answer(200, "{\"ok\":true}", Map.of(), SlackMessengerTests::longSilence));

        assertThat(turn(DIRECT, new Move.Start())).hasOnlyElementsOfType(Outcome.Failed.class);
    }

    /** Lasts until the server is closed. */
    private static void longSilence() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void everyTopicReachesEveryPlace() {
        var given = rig.recommendation(Rig.ANA, DIRECT);
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
        for (var place : List.of(DIRECT, PRIVATE, THREAD, Place.home(Rig.ANA))) {
            for (var topic : EnumSet.complementOf(ABOUT_POLLS)) {
                for (boolean withPath : List.of(true, false)) {
                    server.forgetCalls();
                    var path = withPath ? path("any", false) : Optional.<ReplyPath>empty();
                    var statement = new Statement(topic, Rig.ANA, place, path, subject(topic, given), details(topic));
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

    private static List<String> details(Topic topic) {
        return switch (topic) {
            case NOTICE -> List.of("HELP");
            case KNOWLEDGE -> List.of("PROS", "python");
            default -> List.of();
        };
    }

    @Test
    void aWordOnlyForOnePersonStaysPrivateInAChannel() {
        messenger.say(new Statement(Topic.HISTORY, Rig.ANA, PRIVATE, Optional.empty(), "", List.of()));

        assertThat(server.methods()).containsExactly("chat.postEphemeral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found"})
    void aCardThatAChannelDoesNotTakeIsTalkedAboutInTheDirectMessages(String error) {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        server.next("chat.postMessage", Answer.error(error));

        messenger.say(new Statement(
                Topic.SHARED_CARD,
                Rig.ANA,
                Place.privately("C0GENERAL"),
                Optional.empty(),
                given.id().value(),
                List.of()));

        var told = server.last("chat.postMessage");
        assertThat(told.field("channel")).isEqualTo("D0ANA");
        assertThat(told.field("text")).contains("<#C0GENERAL>").contains("/invite");
        assertThat(told.field("blocks")).contains("C0GENERAL|" + given.id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "restricted_action"})
    void aCardThatAChannelRefusesForGoodIsTalkedAboutWithSlacksReason(String error) {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        server.next("chat.postMessage", Answer.error(error));

        messenger.say(new Statement(
                Topic.SHARED_CARD,
                Rig.ANA,
                Place.privately("C0GENERAL"),
                Optional.empty(),
                given.id().value(),
                List.of()));

        var told = server.last("chat.postMessage");
        assertThat(told.field("channel")).isEqualTo("D0ANA");
        assertThat(told.field("text")).contains("<#C0GENERAL>").contains(error);
    }

    @Test
    void aWordThatWasAnsweredGoesAway() {
        turn(DIRECT, new Move.Start());
        server.forgetCalls();

        turn(DIRECT, path("word", true), new Move.Start());

        assertThat(server.methods().get(0)).isEqualTo("respond/word");
        assertThat(server.last("respond/word").body()).contains("\"delete_original\":true");
    }

    @Test
    void whatIsGoneIsRefusedForGood() {
        assertThat(messenger.say(consultation("unknown", DIRECT))).isInstanceOf(Outcome.Refused.class);
        assertThat(messenger.say(
                        new Statement(Topic.SHARED_CARD, Rig.ANA, PRIVATE, Optional.empty(), "unknown", List.of())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void theLogHoldsNoTokensNoReplyPathsAndNobodysWords() throws Exception {
        try (var logged = new Logged()) {
            server.next(
                    "chat.postMessage", Answer.of(500, SECRET_WORDS), Answer.wait("3"), Answer.error("invalid_auth"));
            server.next("respond/very-secret", Answer.of(404, "gone"), Answer.of(500, "oops"), Answer.wait("1"));
            for (int attempt = 0; attempt < 4; attempt++) {
                turn(DIRECT, new Move.Type(stepId(0), SECRET_WORDS));
                turn(DIRECT, new Move.Start());
                turn(PRIVATE, path("very-secret", true), new Move.Start());
            }
            server.close();
            turn(PRIVATE, path("very-secret", true), new Move.Start());

            assertThat(logged.lines())
                    .noneMatch(line -> line.contains(SlackServer.TOKEN)
                            || line.contains("very-secret")
                            || line.contains("Initech"));
        }
    }

    private Optional<ReplyPath> path(String name, boolean original) {
        return Optional.of(new ReplyPath(server.replyAddress(name), original, Rig.NOW));
    }

    private static Answer posted() {
        return Answer.of(200, "{\"ok\":true,\"channel\":\"D0ANA\",\"ts\":\"1700000009.000001\"}");
    }

    private List<Outcome> turn(Place place, Move move) {
        return turn(place, Optional.empty(), move);
    }

    private List<Outcome> turn(Place place, Optional<ReplyPath> path, Move move) {
        return turn(place, Rig.ANA, path, move);
    }

    private List<Outcome> turn(Place place, Person person, Optional<ReplyPath> path, Move move) {
        rig.said();
        rig.take(person, place, path, move);
        return rig.said().stream().map(messenger::say).toList();
    }

    private static Statement consultation(String id, Place place) {
        return new Statement(Topic.CONSULTATION, Rig.ANA, place, Optional.empty(), id, List.of());
    }

    private StepId stepId(int index) {
        return rig.comparison().steps().get(index).id();
    }

    private Move skip(int index) {
        return new Move.Skip(stepId(index));
    }

    private ShownMessage shown() {
        return rig.consultations.shown(rig.open(Rig.ANA).id()).orElseThrow();
    }
}
