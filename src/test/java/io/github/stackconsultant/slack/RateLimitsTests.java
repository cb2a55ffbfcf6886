package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Where Slack asks to wait nothing is asked of it meanwhile, and what it does not limit goes on. */
class RateLimitsTests {

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final TickingClock clock = new TickingClock(Rig.NOW);

    @AutoClose
    private final Slack client = Inbound.client(server);

    private final RateLimits limits = new RateLimits(clock);
    private final SlackApi api = new SlackApi(SlackMethods.of(client, SlackServer.TOKEN), limits);

    private SlackAnswer<PostedMessage> post(String channel) {
        return api.post(channel, Optional.empty(), new Rendered("hello", List.of()));
    }

    private static SlackAnswer<?> asked(int seconds) {
        return new SlackAnswer.Later<>(new Outcome.AskedToWait(Duration.ofSeconds(seconds)));
    }

    @Test
    void noCallIsSpentInAChannelThatPausesAndTheOthersGoOn() {
        server.next("chat.postMessage", Answer.wait("30"));

        assertThat(post("C1")).isEqualTo(asked(30));
        clock.tick(Duration.ofSeconds(10));
        assertThat(post("C1")).isEqualTo(asked(20));
        assertThat(post("C2")).isInstanceOf(SlackAnswer.Done.class);
        assertThat(api.update(new PostedMessage("C1", "1.1"), new Rendered("hello", List.of())))
                .isInstanceOf(SlackAnswer.Done.class);
        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.postMessage", "chat.update");

        clock.tick(Duration.ofSeconds(20));
        assertThat(post("C1")).isInstanceOf(SlackAnswer.Done.class);
    }

    @Test
    void aMethodThatIsLimitedAsAWholePausesForEverybody() {
        server.next("conversations.open", Answer.wait("30"));

        assertThat(api.openDirect("U1")).isEqualTo(asked(30));
        assertThat(api.openDirect("U2")).isEqualTo(asked(30));

        assertThat(server.methods()).containsExactly("conversations.open");
    }

    @Test
    void whatOneConnectionIsToldAnotherHeeds() {
        var another = new SlackApi(SlackMethods.of(client, SlackServer.TOKEN), limits);
        server.next("users.info", Answer.wait("30"));

        assertThat(api.user("U1")).isEqualTo(asked(30));
        assertThat(another.user("U2")).isEqualTo(asked(30));

        assertThat(server.methods()).containsExactly("users.info");
    }

    @Test
    void aPauseIsOverWhereTheClockWasSetBack() {
        server.next("conversations.open", Answer.wait("30"));
        api.openDirect("U1");

        clock.tick(Duration.ofHours(-1));

        assertThat(api.openDirect("U1")).isInstanceOf(SlackAnswer.Done.class);
    }

    @Test
    void nobodyWaitsForDays() {
        server.next("conversations.open", Answer.wait("999999"), Answer.wait("999999999"));

        assertThat(api.openDirect("U1")).isEqualTo(asked(3_600));
        clock.tick(Duration.ofHours(1));
        assertThat(api.openDirect("U1")).isEqualTo(asked(3_600));
    }
}
