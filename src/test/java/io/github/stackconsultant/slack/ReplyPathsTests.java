package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where answers are posted to: an address in a delivery may be anybody's who has the signing secret. */
class ReplyPathsTests {

    private final SlackServer server = new SlackServer();
    private final SlackServer inside = new SlackServer();
    private final TickingClock clock = new TickingClock(Rig.NOW);
    private final Slack client = Inbound.client(server);
    private final ReplyPaths paths = new ReplyPaths(client, clock);
    private final Slack clientOfSlack = Inbound.client("https://slack.com/api/");
    private final ReplyPaths pathsOfSlack = new ReplyPaths(clientOfSlack, clock);

    @AfterEach
    void close() throws Exception {
        client.close();
        clientOfSlack.close();
        server.close();
        inside.close();
    }

    private static SlackAnswer<?> says(ReplyPaths paths, String address) {
        var word = new Rendered("word", List.of(Kit.section("word")));
        return paths.add(new ReplyPath(address, false, Rig.NOW), Optional.empty(), word);
    }

    @Test
    void nothingIsPostedToAnAddressThatIsNotSlacks() {
        var answer = says(pathsOfSlack, inside.replyAddress("admin"));

        assertThat(inside.calls()).isEmpty();
        assertThat(answer).isEqualTo(new SlackAnswer.Refused<>("not_an_address_of_slack"));
        assertThat(answer.wayClosed()).isTrue();
    }

    @Test
    void nothingIsDeletedThereEither() {
        pathsOfSlack.delete(new ReplyPath(inside.replyAddress("admin"), true, Rig.NOW));

        assertThat(inside.calls()).isEmpty();
    }

    @Test
    void theLogNamesItsServerOnceAndNothingElseOfIt() {
        try (var logged = new Logged()) {
            says(pathsOfSlack, inside.replyAddress("very-secret"));
            says(pathsOfSlack, inside.replyAddress("another-secret"));
            says(pathsOfSlack, "very secret");

            assertThat(logged.lines())
                    .containsExactly(
                            "No answer is posted to http://127.0.0.1:" + inside.port()
                                    + ": that is neither Slack's nor where SLACK_API_URL leads",
                            "No answer is posted to an address that cannot be read: that is neither Slack's nor where"
                                    + " SLACK_API_URL leads");
        }
    }

    @Test
    void whatStandsInForSlackOnThisMachineTakesAnswersAtAnotherPort() {
        assertThat(says(paths, inside.replyAddress("it"))).isEqualTo(SlackAnswer.done());

        assertThat(inside.methods()).containsExactly("respond/it");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectionIsNotFollowed(int status) {
        server.next("respond/it", new Answer(status, "", Map.of("Location", inside.replyAddress("admin")), () -> {}));

        assertThat(says(paths, server.replyAddress("it"))).isEqualTo(new SlackAnswer.Refused<>("http_" + status));

        assertThat(inside.calls()).isEmpty();
        assertThat(server.methods()).containsExactly("respond/it");
    }

    /** Slack shows what names no thread in the channel, outside of the one that was clicked in. */
    @Test
    void whatIsAddedInAThreadNamesItAndWhatReplacesStaysWhereItIs() {
        var path = new ReplyPath(server.replyAddress("it"), true, Rig.NOW);
        var word = new Rendered("word", List.of(Kit.section("word")));

        paths.add(path, Optional.of("1700000000.000100"), word);
        paths.add(path, Optional.empty(), word);
        paths.replace(path, word);

        assertThat(server.calls())
                .extracting(call -> call.body().contains("\"thread_ts\":\"1700000000.000100\""))
                .containsExactly(true, false, false);
        assertThat(server.calls())
                .extracting(call -> call.body().contains("\"response_type\":\"ephemeral\""))
                .containsExactly(true, true, false);
    }
}
