package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about decisions, on the way to Slack's Web API. */
class DecisionMessengerTests {

    private static final String CHANNEL = "C0BACKEND";
    private static final String ANA = "{\"ok\":true,\"user\":{\"id\":\"U0ANA\",\"real_name\":\"Ana *Star* Ruiz\","
            + "\"tz\":\"America/New_York\"}}";

    private final SlackServer server = new SlackServer();
    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Slack client = BoltApps.slack(Inbound.settings(server.apiUrl()), Duration.ofSeconds(2));
    private final DecisionMessenger messenger = messenger();
    private int turns;

    private DecisionMessenger messenger() {
        var api = new SlackApi(SlackMethods.of(client, SlackServer.TOKEN));
        return rig.decisions(api, new MessageSender(api, new ReplyPaths(client, rig.clock)));
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    /** Slack takes the next file, and says that of putting it into the channel. */
    private void takesAFile(Answer completed) {
        server.next(
                "files.getUploadURLExternal",
                Answer.of(
                        200,
                        "{\"ok\":true,\"upload_url\":\"" + server.replyAddress("upload") + "\",\"file_id\":\"F1\"}"));
        server.next("files.completeUploadExternal", completed);
    }

    private void takesAFile() {
        takesAFile(Answer.of(200, "{\"ok\":true,\"files\":[{\"id\":\"F1\",\"title\":\"Which?\"}]}"));
    }

    private Decision saved(Optional<String> channel) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.said();
        var move = new DecisionMove.Save(
                new DecisionMove.Cause.Advice(PollListeners.matter(given)),
                "Which backend?",
                Optional.of(LocalDate.parse("2026-07-01")),
                channel);
        takes(move);
        return rig.decisions.of(Rig.ANA, 1).get(0);
    }

    private void takes(DecisionMove move) {
        var delivery = new DeliveryId("decision-turn-" + ++turns);
        rig.recording(accepted -> true, rig.voting).take(new DecisionTurn(delivery, Rig.ANA, move));
    }

    private List<Outcome> say() {
        return rig.said().stream()
                .filter(statement -> statement.topic() != Topic.POLL_SECOND_LOOK)
                .map(messenger::say)
                .toList();
    }

    private Decision stored(Decision decision) {
        return rig.decisions.find(decision.id()).orElseThrow();
    }

    @Test
    void itIsPostedAsAFileAndItsOwnerToldOfTheLink() {
        takesAFile();
        var decision = saved(Optional.of(CHANNEL));

        assertThat(say()).containsOnly(new Outcome.Said());

        assertThat(server.last("respond/upload").body()).startsWith("---\nstatus: \"accepted\"");
        assertThat(server.last("files.completeUploadExternal").field("channel_id"))
                .isEqualTo(CHANNEL);
        assertThat(server.last("files.completeUploadExternal").field("initial_comment"))
                .contains("<@U0ANA> saved a decision", "Which backend?")
                .doesNotContain("http", "token-");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").field("text"))
                .contains("Whoever has this link can read it", "https://consultant.example/decisions/token-");
        assertThat(server.calls())
                .filteredOn(call -> call.body().contains("token-"))
                .isNotEmpty()
                .allMatch(call -> call.field("unfurl_links").equals("0"));
        assertThat(stored(decision).posted()).contains("F1");
        assertThat(server.methods()).doesNotContain("files.info");
    }

    @Test
    void withoutTheScopeForFilesTheMessageGoesWithTheLinkOnly() {
        server.next("files.getUploadURLExternal", Answer.error("missing_scope"));
        var decision = saved(Optional.of(CHANNEL));

        assertThat(say()).containsOnly(new Outcome.Said());

        var posted = server.calls().stream()
                .filter(call -> call.method().equals("chat.postMessage"))
                .findFirst()
                .orElseThrow();
        assertThat(posted.field("channel")).isEqualTo(CHANNEL);
        assertThat(posted.field("text"))
                .contains("<@U0ANA> saved a decision", "https://consultant.example/decisions/token-");
        assertThat(posted.field("unfurl_links")).isEqualTo("0");
        assertThat(stored(decision).posted()).contains("1700000000.000001");
        assertThat(server.methods()).doesNotContain("files.completeUploadExternal");
    }

    @ParameterizedTest
    @CsvSource({
        "not_in_channel, I am not in <#C0BACKEND> yet. Type `/invite @Stack Consultant` there",
        "is_archived, Slack does not let me post in <#C0BACKEND> (is_archived).",
    })
    void whatTheChannelRefusesIsToldToTheOwnerAndPostedAgain(String error, String why) {
        var decision = saved(Optional.of(CHANNEL));
        takesAFile(Answer.error(error));
        server.next("chat.postMessage", Answer.error(error));

        try (var logged = new Logged()) {
            assertThat(messenger.say(rig.said().get(0))).isEqualTo(new Outcome.Said());
            assertThat(logged.lines())
                    .containsExactly("decision " + decision.id() + " cannot be posted in C0BACKEND: " + error);
        }

        var word = server.last("chat.postMessage");
        assertThat(word.field("channel")).isEqualTo("D0ANA");
        assertThat(word.field("text")).startsWith(why).contains("Post again").endsWith("Your decision is saved.");
        assertThat(word.field("blocks"))
                .contains("\"post_decision\"", decision.id().value());
        assertThat(stored(decision).posted()).isEmpty();

        takesAFile();
        takes(new DecisionMove.PostAgain(decision.id()));
        assertThat(say()).containsExactly(new Outcome.Said());
        assertThat(stored(decision).posted()).contains("F1");
    }

    @Test
    void aFileWaitsAsSlackAsksToAndIsPostedOnce() {
        var decision = saved(Optional.of(CHANNEL));
        var file = rig.said().get(0);
        server.next("files.getUploadURLExternal", Answer.wait("7"), Answer.of(500, "oops"));
        takesAFile();

        assertThat(messenger.say(file)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        assertThat(messenger.say(file)).isInstanceOf(Outcome.Failed.class);
        assertThat(stored(decision).posted()).isEmpty();
        assertThat(messenger.say(file)).isEqualTo(new Outcome.Said());
        assertThat(messenger.say(file)).isEqualTo(new Outcome.Said());

        assertThat(stored(decision).posted()).contains("F1");
        assertThat(server.methods()).containsOnlyOnce("files.completeUploadExternal");
        assertThat(server.methods()).doesNotContain("chat.postMessage");
    }

    @Test
    void theRecordNamesPeopleAndTheReminderKeepsToTheOwnersClock() {
        takesAFile();
        server.next("users.info", Answer.of(200, ANA));
        var decision = saved(Optional.of(CHANNEL));
        assertThat(reminder(decision)).contains(Instant.parse("2026-07-01T09:00:00Z"));

        assertThat(say()).containsOnly(new Outcome.Said());

        assertThat(server.last("respond/upload").body())
                .contains("decision-makers: [\"Ana *Star* Ruiz\"]")
                .doesNotContain("U0ANA");
        assertThat(server.methods()).containsOnlyOnce("users.info");
        assertThat(reminder(decision)).contains(Instant.parse("2026-07-01T13:00:00Z"));
        assertThat(rig.documents.find(decision.id()).orElseThrow().markdown()).contains("Ana *Star* Ruiz");
    }

    @Test
    void whoOfSeveralIsUnknownStaysAnIdAndTheOthersAreNamed() {
        var decision = savedVote();
        server.next(
                "users.info",
                Answer.of(200, ANA),
                Answer.of(200, "{\"ok\":true,\"user\":{\"id\":\"U0CHI\",\"name\":\"chi_o\"}}"),
                Answer.error("user_not_found"));

        assertThat(say()).containsExactly(new Outcome.Said());

        assertThat(rig.documents.find(decision.id()).orElseThrow().markdown())
                .contains("decision-makers: [\"Ana *Star* Ruiz\", \"chi_o\"]", "consulted: [\"@U0BO\"]")
                .contains("\u201cTwo run it\u201d (chi\\_o)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ok\":false,\"error\":\"missing_scope\"}", "no json"})
    void withoutTheScopeForPeopleIdsStayAndTheOthersAreNotAskedFor(String answer) {
        var decision = savedVote();
        server.next("users.info", Answer.of(200, answer));

        assertThat(say()).containsExactly(new Outcome.Said());

        assertThat(server.methods()).containsOnlyOnce("users.info");
        assertThat(rig.documents.find(decision.id()).orElseThrow().markdown())
                .contains("decision-makers: [\"@U0ANA\", \"@U0CHI\"]", "consulted: [\"@U0BO\"]");
    }

    @Test
    void namesWaitAsSlackAsksTo() {
        saved(Optional.empty());
        var link = rig.said().get(0);
        server.next("users.info", Answer.wait("7"));

        assertThat(messenger.say(link)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        assertThat(server.methods()).containsExactly("users.info");
        assertThat(messenger.say(link)).isEqualTo(new Outcome.Said());
    }

    @Test
    void namesWaitForATokenThatIsTaken() {
        saved(Optional.empty());
        var link = rig.said().get(0);
        server.next("users.info", Answer.error("token_expired"));

        assertThat(messenger.say(link)).isEqualTo(new Outcome.Failed("token_expired"));
        assertThat(server.methods()).containsExactly("users.info");
        assertThat(messenger.say(link)).isEqualTo(new Outcome.Said());
    }

    @Test
    void theOwnerIsRemindedOfWhatStands() {
        var decision = saved(Optional.empty());
        say();
        server.forgetCalls();
        var reminder = Statement.about(Topic.DECISION_REVISIT, decision.id().value(), Rig.ANA, Rig.ANA_DIRECT);

        assertThat(messenger.say(reminder)).isEqualTo(new Outcome.Said());
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").field("blocks"))
                .contains("\"consult_again\"", decision.basis().recommendation().value());

        server.forgetCalls();
        rig.decisions.supersede(decision.id(), new DecisionId("newer"));
        assertThat(messenger.say(reminder)).isEqualTo(new Outcome.Said());
        assertThat(server.methods()).isEmpty();
    }

    @Test
    void anUnknownDecisionIsRefused() {
        var nothing = Statement.about(Topic.DECISION_LINK, "gone", Rig.ANA, Rig.ANA_DIRECT);

        assertThat(messenger.say(nothing)).isInstanceOf(Outcome.Refused.class);
        assertThat(server.methods()).isEmpty();
    }

    /** One of three named people, of whom two voted, and one said why. */
    private Decision savedVote() {
        var voting = rig.voting.voting();
        var ask = new PollMove.Ask(CHANNEL, anOpenVote().among("U0BO", "U0CHI").terms(), PollTerms.aMatter(1));
        var poll = ((PollReply.Asked) votes("U0ANA", ask)).poll().id();
        voting.open(poll, ZoneOffset.UTC, OptionalInt.empty());
        votes("U0CHI", new PollMove.Cast(poll, 1, new ChoiceId("python")));
        votes("U0CHI", new PollMove.Explain(poll, "Two run it"));
        votes("U0ANA", new PollMove.Close(poll));
        rig.said();
        takes(new DecisionMove.Save(
                new DecisionMove.Cause.Vote(poll), "Which backend?", Optional.empty(), Optional.empty()));
        return rig.decisions.of(Rig.ANA, 1).get(0);
    }

    private PollReply votes(String user, PollMove move) {
        var delivery = new DeliveryId("poll-turn-" + ++turns);
        return rig.voting.voting().take(new PollTurn(delivery, new Person("T0LOCAL", user), false, move));
    }

    private Optional<Instant> reminder(Decision decision) {
        return rig.timers.moment(
                new Alarm(Alarm.Purpose.DECISION_REVISITED, decision.id().value()));
    }
}
