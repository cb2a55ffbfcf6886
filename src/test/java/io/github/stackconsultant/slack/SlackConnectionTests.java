package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;

class SlackConnectionTests extends ConnectionScenes {

    @Test
    void overHttpTheTokenIsAllThatIsChecked() {
        var server = closing(new SlackServer());
        var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());

        await(() -> connection.trouble().isEmpty());

        assertThat(server.methods()).containsExactly("auth.test");
        assertThat(new SlackHealthIndicator(connection, new RefusedRequests(Clock.systemUTC()))
                        .health()
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void aWrongClockIsToldWhereSlackIsThere() {
        var server = closing(new SlackServer());
        var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());
        await(() -> connection.trouble().isEmpty());
        var refused = new RefusedRequests(Clock.systemUTC());

        refused.ofAnotherTime(7_200);

        var health = new SlackHealthIndicator(connection, refused).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).extractingByKey("reason").asString().contains("clock is wrong");
    }

    @Test
    void aWrongBotTokenIsNamed() {
        var server = closing(new SlackServer());
        var looked = new CountDownLatch(1);
        server.next(
                "auth.test",
                Answer.error("invalid_auth"),
                Answer.error("invalid_auth").heldBackUntil(looked));
        try (var logged = new Logged()) {
            var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());

            await(() -> connection.trouble().orElse("").contains("SLACK_BOT_TOKEN"));
            assertThat(connection.trouble())
                    .hasValueSatisfying(reason -> assertThat(reason).contains("invalid_auth"));
            var health = new SlackHealthIndicator(connection, new RefusedRequests(Clock.systemUTC())).health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("reason", "Slack refuses SLACK_BOT_TOKEN: invalid_auth");

            looked.countDown();
            await(() -> connection.trouble().isEmpty());
            assertThat(logged.lines())
                    .filteredOn(line -> line.contains("invalid_auth"))
                    .hasSize(1)
                    .noneMatch(line -> line.contains(SlackServer.TOKEN));
        }
    }

    @Test
    void whoAsksToWaitIsThere() throws Exception {
        var server = closing(new SlackServer());
        server.next("auth.test", Answer.error("invalid_auth"), Answer.wait("0"), Answer.wait("0"));
        try (var logged = new Logged()) {
            var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());

            await(() -> connection.trouble().isEmpty());
            server.next("auth.test", Answer.wait("0"));
            int asked = server.methods().size();
            await(() -> server.methods().size() > asked + 1);

            assertThat(connection.trouble()).isEmpty();
            assertThat(logged.lines())
                    .filteredOn(line -> line.startsWith("no connection to Slack"))
                    .containsExactly(
                            "no connection to Slack: Slack refuses SLACK_BOT_TOKEN: invalid_auth; trying again");
        }
    }

    @ParameterizedTest
    @CsvSource({"'chat:write, channels:read,groups:read', true", "'chat:write,channels:read', false"})
    void membersMayBeCountedOnceTheTokenIsKnownToAllowIt(String granted, boolean mayCount) {
        var server = closing(new SlackServer());
        server.next(
                "auth.test",
                new Answer(200, "{\"ok\":true,\"user_id\":\"U0BOT\"}", Map.of("X-OAuth-Scopes", granted), () -> {}));
        assertThat(scopes.mayCountMembers()).isFalse();

        var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());

        await(() -> connection.trouble().isEmpty());
        assertThat(scopes.mayCountMembers()).isEqualTo(mayCount);
    }

    @Test
    void slackMayBeAwayAtTheStart() {
        var gone = new SlackServer();
        int port = gone.port();
        gone.close();
        var connection = start(SlackSettings.Transport.HTTP, "http://127.0.0.1:" + port + "/api/");
        await(() -> connection.trouble().orElse("").equals("Slack does not answer"));
        assertThat(connection.isRunning()).isTrue();

        closing(new SlackServer(port));

        await(() -> connection.trouble().isEmpty());
    }

    @Test
    void slackMayGoAwayLaterAndComeBack() throws Exception {
        var server = new SlackServer();
        int port = server.port();
        var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());
        await(() -> connection.trouble().isEmpty());

        server.close();
        await(() -> connection.trouble().orElse("").equals("Slack does not answer"));

        closing(new SlackServer(port));
        await(() -> connection.trouble().isEmpty());
    }
}
