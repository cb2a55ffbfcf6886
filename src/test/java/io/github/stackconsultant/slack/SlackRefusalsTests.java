package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a word that Slack does not take: refused for good, waited for, or tried again. */
class SlackRefusalsTests {

    private static final String NOT_SHOWN = "Slack did not take what I was going to show you";

    private static final String SECRET_WORDS = "our secret merger with Initech";

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;
    private final SlackMessenger messenger = stage.messenger;

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "msg_too_long", "missing_scope", "not_allowed_token_type"})
    void whatWouldBeRefusedEverywhereIsNotSentAgainAndThePersonIsToldSo(String error) {
        server.next("chat.postMessage", Answer.error(error));
        try (var logged = new Logged()) {
            assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).containsExactly(new Outcome.Said());

            assertThat(logged.lines())
                    .singleElement()
                    .asString()
                    .contains("about " + rig.open(Rig.ANA).id(), "U0ANA", error);
        }

        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.postMessage");
        assertThat(server.last("chat.postMessage").field("text")).startsWith(NOT_SHOWN);
    }

    @Test
    void whereThatWordIsRefusedTooNothingElseIsTried() {
        server.next("chat.postMessage", Answer.error("missing_scope"), Answer.error("missing_scope"));

        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).containsExactly(new Outcome.Refused("missing_scope"));

        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.postMessage");
    }

    @Test
    void thatWordTakesTheWayOfWhatIsAnswered() {
        server.next("respond/one", Answer.of(404, "gone"));
        server.next("chat.postEphemeral", Answer.error("invalid_blocks"));

        assertThat(stage.turn(MessengerStage.PRIVATE, stage.path("one", true), new Move.Start()))
                .containsExactly(new Outcome.Said());

        assertThat(server.methods()).containsExactly("respond/one", "chat.postEphemeral", "respond/one");
        assertThat(server.last("respond/one").body()).contains(NOT_SHOWN, "\"replace_original\":false");
    }

    @Test
    void thatWordWaitsAsLongAsSlackAsks() {
        server.next("chat.postMessage", Answer.error("invalid_blocks"), Answer.wait("7"));

        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(7)));
    }

    @Test
    void whoseHomePageIsRefusedIsToldSoOnce() {
        var refusal = Answer.error("invalid_arguments");
        server.next("views.publish", refusal, refusal);

        assertThat(stage.turn(Place.home(Rig.BO), Rig.BO, Optional.empty(), new Move.Visit()))
                .containsExactly(new Outcome.Said());
        assertThat(stage.turn(Place.home(Rig.BO), Rig.BO, Optional.empty(), new Move.Visit()))
                .containsExactly(new Outcome.Refused("invalid_arguments"));

        assertThat(server.methods())
                .containsExactly("views.publish", "conversations.open", "chat.postMessage", "views.publish");
        assertThat(server.last("chat.postMessage").field("text")).startsWith(NOT_SHOWN);
    }

    @Test
    void whoseHomePageWasShownMeanwhileIsToldOfTheNextRefusal() {
        var refusal = Answer.error("invalid_arguments");
        server.next("views.publish", refusal, Answer.of(200, "{\"ok\":true}"), refusal);

        for (int look = 0; look < 3; look++) {
            assertThat(stage.turn(Place.home(Rig.BO), Rig.BO, Optional.empty(), new Move.Visit()))
                    .containsExactly(new Outcome.Said());
        }

        assertThat(server.methods()).filteredOn("chat.postMessage"::equals).hasSize(2);
    }

    /** What is not answered in the direct messages is said nowhere else. */
    @Test
    void whoCannotBeWrittenToReadsThatOnTheHomePageUntilTheyCan() {
        var word = Statement.directly(Rig.BO, new ConsultationContent.Unasked(PlainNotice.NOT_STORED));
        server.next("chat.postMessage", Answer.error("messages_tab_disabled"));
        assertThat(messenger.say(word)).isEqualTo(new Outcome.Refused("messages_tab_disabled"));

        assertThat(home(Rig.BO)).contains("Slack does not let me write to you directly (messages_tab_disabled)");
        assertThat(home(Rig.ANA)).doesNotContain("write to you directly");

        assertThat(messenger.say(word)).isEqualTo(new Outcome.Said());
        assertThat(home(Rig.BO)).doesNotContain("write to you directly");
    }

    @Test
    void whatAnswersThemInTheirDirectMessagesEndsThatToo() {
        var word = Statement.directly(Rig.BO, new ConsultationContent.Unasked(PlainNotice.NOT_STORED));
        server.next("chat.postMessage", Answer.error("messages_tab_disabled"));
        messenger.say(word);

        var there = new Place(Place.Kind.DIRECT, "D0BO", Optional.empty());
        messenger.say(
                new Statement(Rig.BO, there, Optional.empty(), new ConsultationContent.Told(PlainNotice.CARD_STAYS)));

        assertThat(home(Rig.BO)).doesNotContain("write to you directly");
    }

    private String home(Person person) {
        stage.turn(Place.home(person), person, Optional.empty(), new Move.Visit());
        return server.last("views.publish").field("view");
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
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Start());
        var statement = rig.said().get(0);
        server.next("chat.postMessage", Answer.error(error));

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Failed(error));
        assertThat(server.methods()).containsExactly("chat.postMessage");

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());
        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.postMessage");
    }

    @ParameterizedTest
    @CsvSource({"7,7", "0,0", "soon,1", "120,120"})
    void slacksWishToWaitIsHandedOn(String header, int seconds) {
        server.next("chat.postMessage", Answer.wait(header));
        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));

        server.next("respond/one", Answer.wait(header));
        assertThat(stage.turn(MessengerStage.PRIVATE, stage.path("one", false), new Move.Start()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));

        server.next("chat.postEphemeral", Answer.wait(header));
        assertThat(stage.turn(MessengerStage.PRIVATE, Optional.empty(), new Move.Start()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));

        server.next("views.publish", Answer.wait(header));
        assertThat(stage.turn(Place.home(Rig.BO), Rig.BO, Optional.empty(), new Move.Visit()))
                .containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));
    }

    @Test
    void aServerErrorAndSilenceAreFailuresThatPass() throws Exception {
        server.next("chat.postMessage", Answer.of(500, "<html>"), Answer.of(503, ""), Answer.of(200, "<html>oops"));
        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).containsExactly(new Outcome.Failed("http_500"));
        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).containsExactly(new Outcome.Failed("http_503"));
        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).hasOnlyElementsOfType(Outcome.Failed.class);

        for (var passing : List.of("internal_error", "external_channel_migrating", "update_failed")) {
            server.next("chat.postMessage", Answer.error(passing));
            assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).containsExactly(new Outcome.Failed(passing));
        }
        server.next("chat.postEphemeral", Answer.of(500, "<html>"), Answer.of(200, ""));
        assertThat(stage.turn(MessengerStage.PRIVATE, Optional.empty(), new Move.Start()))
                .containsExactly(new Outcome.Failed("http_500"));
        assertThat(stage.turn(MessengerStage.PRIVATE, Optional.empty(), new Move.Start()))
                .hasOnlyElementsOfType(Outcome.Failed.class);
        server.next("respond/one", Answer.of(500, ""));
        assertThat(stage.turn(MessengerStage.PRIVATE, stage.path("one", false), new Move.Start()))
                .containsExactly(new Outcome.Failed("http_500"));

        server.close();
        assertThat(stage.turn(Rig.ANA_DIRECT, new Move.Start())).hasOnlyElementsOfType(Outcome.Failed.class);
        assertThat(stage.turn(MessengerStage.PRIVATE, stage.path("one", false), new Move.Start()))
                .hasOnlyElementsOfType(Outcome.Failed.class);
    }

    @Test
    void silenceLastsNoLongerThanThePatience() throws Exception {
        try (var impatient = new MessengerStage(Duration.ofMillis(300))) {
            var never = new CountDownLatch(1);
            impatient.server.next(
                    "chat.postMessage", Answer.of(200, "{\"ok\":true}").heldBackUntil(never));
            long before = System.nanoTime();

            assertThat(impatient.turn(Rig.ANA_DIRECT, new Move.Start())).hasOnlyElementsOfType(Outcome.Failed.class);

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void nothingButThePatienceEndsACall() throws Exception {
        try (var patient = BoltApps.slack(Inbound.settings(server.apiUrl()), Duration.ofSeconds(30))) {
            var http = patient.getHttpClient().getOkHttpClient();

            assertThat(http.callTimeoutMillis()).isEqualTo(30_000);
            assertThat(List.of(http.connectTimeoutMillis(), http.readTimeoutMillis(), http.writeTimeoutMillis()))
                    .containsOnly(0);
        }
    }

    @Test
    void whatIsGoneIsRefusedForGood() {
        assertThat(messenger.say(MessengerStage.consultation(new ConsultationId("unknown"), Rig.ANA_DIRECT)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(messenger.say(Statement.at(
                        MessengerStage.PRIVATE,
                        Rig.ANA,
                        new ConsultationContent.SharedCard(new RecommendationId("unknown")))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void whatIsAboutNothingThatHasAnIdIsNamedByItsKindAlone() {
        server.next("chat.postMessage", Answer.error("msg_too_long"));
        try (var logged = new Logged()) {
            messenger.say(Statement.directly(Rig.ANA, new ConsultationContent.Told(PlainNotice.NOTHING_OPEN)));

            assertThat(logged.lines()).containsExactly("Slack takes Told nowhere, so U0ANA is told that: msg_too_long");
        }
    }

    @Test
    void theLogHoldsNoTokensNoReplyPathsAndNobodysWords() throws Exception {
        try (var logged = new Logged()) {
            server.next(
                    "chat.postMessage", Answer.of(500, SECRET_WORDS), Answer.wait("3"), Answer.error("invalid_auth"));
            server.next("respond/very-secret", Answer.of(404, "gone"), Answer.of(500, "oops"), Answer.wait("1"));
            for (int attempt = 0; attempt < 4; attempt++) {
                stage.turn(Rig.ANA_DIRECT, new Move.Type(stage.stepId(0), SECRET_WORDS));
                stage.turn(Rig.ANA_DIRECT, new Move.Start());
                stage.turn(MessengerStage.PRIVATE, stage.path("very-secret", true), new Move.Start());
            }
            server.close();
            stage.turn(MessengerStage.PRIVATE, stage.path("very-secret", true), new Move.Start());

            assertThat(logged.lines())
                    .noneMatch(line -> line.contains(SlackServer.TOKEN)
                            || line.contains("very-secret")
                            || line.contains("Initech"));
        }
    }
}
