package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where records are read if the app does not know its own address, so that decisions have no pages. */
class DecisionsWithoutPagesTests extends DecisionMessages {

    private final RecordDocuments files = new RecordDocuments(rig.decisions, Optional.empty());
    private final Messenger withoutPages = new SayingOnly(decisions(files)::registerIn);

    @Test
    void whatGoesIntoNoChannelIsAFileInTheDirectMessages() {
        takesAFile();
        var decision = saved(Optional.empty());

        assertThat(say(withoutPages)).containsExactly(new Outcome.Said());

        assertThat(server.last("respond/upload").body()).startsWith("---\nstatus: \"accepted\"");
        var file = server.last("files.completeUploadExternal");
        assertThat(file.field("channel_id")).isEqualTo("D0ANA");
        assertThat(file.field("initial_comment"))
                .startsWith("Saved: *Which backend?* ")
                .endsWith("I remind you of it on 1 July 2026. Its record is this file.");
        assertThat(server.methods()).doesNotContain("chat.postMessage");
        assertThat(stored(decision).posting().posted()).contains("F1");
    }

    @Test
    void theFileWaitsAsSlackAsksToAndComesOnce() {
        saved(Optional.empty());
        var link = rig.said().get(0);
        server.next("files.getUploadURLExternal", Answer.wait("7"));
        takesAFile();

        assertThat(withoutPages.say(link)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(withoutPages.say(link)).isEqualTo(new Outcome.Said());
        assertThat(withoutPages.say(link)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsOnlyOnce("files.completeUploadExternal");
    }

    @Test
    void whatGoesIntoAChannelIsReadThere() {
        takesAFile();
        saved(Optional.of(CHANNEL));

        assertThat(say(withoutPages)).containsOnly(new Outcome.Said());

        assertThat(server.methods()).containsOnlyOnce("files.completeUploadExternal");
        assertThat(server.last("files.completeUploadExternal").field("channel_id"))
                .isEqualTo(CHANNEL);
        assertThat(server.last("chat.postMessage").field("text")).startsWith("Saved: *Which backend?* ");
    }

    @Test
    void whatCanBeReadNowhereIsSaidToItsOwner() {
        for (var channel : List.of(Optional.<String>empty(), Optional.of(CHANNEL))) {
            server.next("files.getUploadURLExternal", Answer.error("missing_scope"));
            saved("Which " + channel + "?", channel, Optional.empty());

            try (var logged = new Logged()) {
                assertThat(withoutPages.say(rig.said().get(0))).isEqualTo(new Outcome.Said());
                assertThat(logged.lines()).last().asString().endsWith(" can be read nowhere: missing_scope");
            }

            assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
            assertThat(server.last("chat.postMessage").field("text"))
                    .startsWith("Saved: ")
                    .contains("Slack does not take the file with its record (missing_scope), and I have no address");
        }
    }

    @Test
    void theFormSpeaksOfPagesOnlyWhereThereAreSome() {
        var decision = saved(Optional.empty());
        var given = rig.recommendations.find(decision.basis().recommendation()).orElseThrow();
        var may = new DecisionReply.MaySave(
                given.advice(), Optional.empty(), List.of(), Optional.empty(), Optional.of(decision));
        var origin = Origin.of("", "advice:1", Place.direct(Rig.ANA), Optional.empty());

        var without = DecisionModal.of(may, "Which?", origin, Optional.empty(), LocalDate.EPOCH, files.pages());
        var with = DecisionModal.of(may, "Which?", origin, Optional.empty(), LocalDate.EPOCH, rig.documents.pages());

        assertThat(without.toString())
                .contains("It is a file, and comes into our direct messages unless you post it into a channel.")
                .contains("The message about it and the outcome of a vote on that question then say so.")
                .doesNotContain("whoever has");
        assertThat(with.toString()).contains("Its page opens only to whoever has the link.");
    }
}
