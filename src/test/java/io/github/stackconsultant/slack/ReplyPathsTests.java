package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where answers are posted to: an address in a delivery may be anybody's who has the signing secret. */
class ReplyPathsTests {

    private final SlackServer server = new SlackServer();
    private final SlackServer inside = new SlackServer();
    private final TickingClock clock = new TickingClock(Rig.NOW);
    private final Slack client = BoltApps.slack(Inbound.settings(server.apiUrl()), Duration.ofSeconds(2));
    private final ReplyPaths paths = new ReplyPaths(client, clock);

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
        inside.close();
    }

    private SlackAnswer<?> says(String address) {
        var word = new Rendered("word", List.of(Kit.section("word")));
        return paths.say(new ReplyPath(address, false, Rig.NOW), word, false);
    }

    @Test
    void nothingIsPostedToAnAddressThatIsNotSlacks() {
        var answer = says(inside.replyAddress("admin"));

        assertThat(inside.calls()).isEmpty();
        assertThat(answer).isEqualTo(new SlackAnswer.Refused<>("not_an_address_of_slack"));
        assertThat(MessageSender.closed(answer)).isTrue();
    }

    @Test
    void nothingIsDeletedThereEither() {
        paths.delete(new ReplyPath(inside.replyAddress("admin"), true, Rig.NOW));

        assertThat(inside.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectionIsNotFollowed(int status) {
        server.next("respond/it", new Answer(status, "", Map.of("Location", inside.replyAddress("admin")), () -> {}));

        assertThat(says(server.replyAddress("it"))).isEqualTo(new SlackAnswer.Refused<>("http_" + status));

        assertThat(inside.calls()).isEmpty();
        assertThat(server.methods()).containsExactly("respond/it");
    }
}
