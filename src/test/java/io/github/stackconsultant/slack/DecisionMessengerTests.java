package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionContent;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.Choice;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where decisions are posted, to whom their links are told, and who is reminded. */
class DecisionMessengerTests extends DecisionMessages {

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
                .contains(
                        " Only whoever has this link, or reads the file in <#" + CHANNEL + ">, can read <",
                        "https://consultant.example/decisions/token-");
        assertThat(server.calls())
                .filteredOn(call -> call.body().contains("token-"))
                .isNotEmpty()
                .allMatch(call -> call.field("unfurl_links").equals("0"));
        assertThat(stored(decision).posting().posted()).contains("F1");
        assertThat(server.methods()).doesNotContain("files.info");
    }

    @Test
    void anAddressThatSomebodyTypedIsNoLinkBesideTheFile() {
        takesAFile();
        saved("Does https://evil.example run on it?", Optional.of(CHANNEL), Optional.empty());

        say();

        assertThat(server.last("files.completeUploadExternal").field("initial_comment"))
                .contains("evil.example run on it?")
                .doesNotContain("://");
    }

    @Test
    void withoutTheScopeForFilesTheMessageGoesWithTheLinkOnly() {
        server.next("files.getUploadURLExternal", Answer.error("missing_scope"));
        var decision = saved(Optional.of(CHANNEL));

        assertThat(say()).containsOnly(new Outcome.Said());

        var posted = server.calls("chat.postMessage").get(0);
        assertThat(posted.field("channel")).isEqualTo(CHANNEL);
        assertThat(posted.field("text"))
                .contains("<@U0ANA> saved a decision", "https://consultant.example/decisions/token-");
        assertThat(posted.field("unfurl_links")).isEqualTo("0");
        assertThat(stored(decision).posting().posted()).contains("1700000000.000001");
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
        assertThat(stored(decision).posting().posted()).isEmpty();

        takesAFile();
        takes(new DecisionMove.PostAgain(decision.id()));
        assertThat(say()).containsExactly(new Outcome.Said());
        assertThat(stored(decision).posting().posted()).contains("F1");
    }

    @Test
    void whereSlackDoesNotTakeTheButtonsTheOwnerHasTheLinkAllTheSame() {
        var decision = saved(Optional.empty());
        server.next("chat.postMessage", Answer.error("invalid_blocks"));

        try (var logged = new Logged()) {
            assertThat(say()).containsExactly(new Outcome.Said());
            assertThat(logged.lines())
                    .containsExactly("Slack takes a message about decision " + decision.id()
                            + " nowhere, so its text goes alone: invalid_blocks");
        }

        var word = server.last("chat.postMessage");
        assertThat(word.field("channel")).isEqualTo("D0ANA");
        assertThat(word.field("text")).contains(decision.token().orElseThrow());
        assertThat(word.field("blocks"))
                .contains(
                        decision.token().orElseThrow(),
                        "Slack did not take the rest of this message, such as its buttons. `/consult history` lists what"
                                + " you saved, with its links.")
                .doesNotContain("withdraw_link");
    }

    @Test
    void aFileWaitsAsSlackAsksToAndIsPostedOnce() {
        var decision = saved(Optional.of(CHANNEL));
        var file = rig.said().get(0);
        server.next("files.getUploadURLExternal", Answer.wait("7"), Answer.of(500, "oops"));
        takesAFile();

        assertThat(messenger.say(file)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(messenger.say(file)).isInstanceOf(Outcome.Failed.class);
        assertThat(stored(decision).posting().posted()).isEmpty();
        assertThat(messenger.say(file)).isEqualTo(new Outcome.Said());
        assertThat(messenger.say(file)).isEqualTo(new Outcome.Said());

        assertThat(stored(decision).posting().posted()).contains("F1");
        assertThat(server.methods()).containsOnlyOnce("files.completeUploadExternal");
        assertThat(server.methods()).doesNotContain("chat.postMessage");
    }

    @Test
    void theOwnerIsRemindedOfWhatStands() {
        var decision = saved(Optional.empty());
        say();
        server.forgetCalls();
        var reminder = Statement.at(Rig.ANA_DIRECT, Rig.ANA, new DecisionContent.Revisit(decision.id()));

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
    void everyMessageOfADecisionAgainstTheConsultationSaysWhatThatSays() {
        takesAFile();
        var decision = saved(Optional.of(CHANNEL), Optional.of(Choice.SEVERAL));
        var clause = Mrkdwn.escape(decision.decided().qualification().orElseThrow());
        assertThat(clause).startsWith("although the consultation leads to ");

        say();
        messenger.say(Statement.at(Rig.ANA_DIRECT, Rig.ANA, new DecisionContent.Revisit(decision.id())));

        assertThat(server.last("files.completeUploadExternal").field("initial_comment"))
                .endsWith("saved a decision: *Which backend?* Both, " + clause);
        assertThat(server.fields("chat.postMessage", "text"))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("*Which backend?* Both, " + clause));
    }

    @Test
    void theOwnerIsToldWhatItTakesThePlaceOfWithTheLinkToThat() {
        var old = saved(Optional.empty());
        say();
        rig.clock.tick(Duration.ofDays(1));
        saved(Optional.empty(), Optional.of(Choice.SEVERAL));
        say();

        assertThat(server.last("chat.postMessage").field("text"))
                .contains("Saved: *Which backend?* Both, ", ". It takes the place of *")
                .contains(
                        " (<https://consultant.example/decisions/" + old.token().orElseThrow() + "|its record>).")
                .contains(" Only whoever has this link can read <");
    }

    @Test
    void whatGoesIntoAChannelLeadsToNothingThatIsNotThere() {
        var old = saved(Optional.empty());
        say();
        rig.clock.tick(Duration.ofDays(1));
        server.forgetCalls();
        takesAFile();
        saved(Optional.of(CHANNEL), Optional.of(Choice.SEVERAL));
        say();

        assertThat(server.last("respond/upload").body())
                .endsWith("* Supersedes: Which backend? " + old.decided().outcome() + " ("
                        + WrittenDates.day(old.savedAt()) + ", " + fileName(old) + ")\n")
                .doesNotContain("consultant.example", old.token().orElseThrow());
        assertThat(server.calls())
                .filteredOn(call -> call.body().contains(old.token().orElseThrow()))
                .isNotEmpty()
                .allMatch(call -> call.field("channel").equals("D0ANA"));
    }

    @Test
    void whereTheOneBeforeIsInTheSameChannelTooItsLinkLeadsNobodyToTheNewOne() {
        takesAFile();
        saved(Optional.of(CHANNEL));
        say();
        rig.clock.tick(Duration.ofDays(1));
        takesAFile();
        saved(Optional.of(CHANNEL), Optional.of(Choice.SEVERAL));
        say();

        assertThat(server.last("chat.postMessage").field("text"))
                .contains(" Only whoever has this link, or reads the file in <#" + CHANNEL + ">, can read <");
    }

    private String fileName(Decision decision) {
        return rig.documents.find(decision.id()).orElseThrow().fileName();
    }

    @Test
    void anUnknownDecisionIsRefused() {
        var nothing = Statement.at(Rig.ANA_DIRECT, Rig.ANA, new DecisionContent.Link(new DecisionId("gone")));

        assertThat(messenger.say(nothing)).isInstanceOf(Outcome.Refused.class);
        assertThat(server.methods()).isEmpty();
    }
}
