package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.dao.DataAccessResourceFailureException;

/** Connections to a server that plays Slack, over HTTP or a socket. */
abstract class ConnectionScenes {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(200);

    final List<Turn> turns = Collections.synchronizedList(new ArrayList<>());
    private final List<AutoCloseable> opened = new ArrayList<>();
    final GrantedScopes scopes = new GrantedScopes();
    volatile boolean storeAway;
    private final Conversation conversation = turn -> {
        if (storeAway) {
            throw new DataAccessResourceFailureException("away");
        }
        turns.add(turn);
        return new Reply.Accepted();
    };

    @AfterEach
    void close() throws Exception {
        Collections.reverse(opened);
        for (var each : opened) {
            each.close();
        }
    }

    <T extends AutoCloseable> T closing(T closeable) {
        opened.add(closeable);
        return closeable;
    }

    SlackConnection start(SlackSettings.Transport transport, String apiUrl) {
        var settings = new SlackSettings(
                transport,
                SlackServer.TOKEN,
                "xapp-1-secret",
                "signing",
                apiUrl,
                true,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                BETWEEN_CHECKS);
        Slack client = closing(BoltApps.slack(settings, settings.patience()));
        var rig = new Rig(KnowledgeFixtures.ours());
        ExecutorService repliesExecutor = Executors.newSingleThreadExecutor();
        closing((AutoCloseable) repliesExecutor::shutdownNow);
        var app = Inbound.app(rig, conversation, client, settings, rig.consultations, repliesExecutor);
        var api = WebApi.api(client, Clock.systemUTC());
        var connection = new SlackConnection(settings, api, scopes, app);
        closing((AutoCloseable) connection::stop);
        connection.start();
        return connection;
    }

    static void await(BooleanSupplier condition) {
        assertThat(within(PATIENCE, condition)).as("in time").isTrue();
    }

    static boolean within(Duration time, BooleanSupplier condition) {
        var end = Instant.now().plus(time);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }
}
