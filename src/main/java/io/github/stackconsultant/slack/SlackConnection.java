package io.github.stackconsultant.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The connection to Slack: the token is checked in the background, and in Socket Mode the connection is opened and
 * kept. The app starts whether or not Slack is there, and goes on trying.
 */
class SlackConnection implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SlackConnection.class);
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(5);
    private static final int CHECKS_BETWEEN_TOKEN_CHECKS = 60;
    private static final int CONCURRENCY = 10;

    private final SlackSettings settings;
    private final SlackApi slack;
    private final App app;
    private final Duration betweenChecks;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "slack-connection");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;
    private volatile String trouble = "not checked yet";
    private volatile Optional<SocketModeApp> socket = Optional.empty();
    private volatile Optional<ScheduledFuture<?>> checking = Optional.empty();
    private int checks;

    SlackConnection(SlackSettings settings, SlackApi slack, App app) {
        this(settings, slack, app, BETWEEN_CHECKS);
    }

    SlackConnection(SlackSettings settings, SlackApi slack, App app, Duration betweenChecks) {
        this.settings = settings;
        this.slack = slack;
        this.app = app;
        this.betweenChecks = betweenChecks;
    }

    /** {@return what is wrong with the connection; empty if nothing is} */
    Optional<String> trouble() {
        return trouble.isEmpty() ? Optional.empty() : Optional.of(trouble);
    }

    @Override
    public void start() {
        running = true;
        checking = Optional.of(
                executor.scheduleWithFixedDelay(this::check, 0, betweenChecks.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void stop() {
        running = false;
        checking.ifPresent(task -> task.cancel(true));
        executor.shutdownNow();
        socket.ifPresent(SlackConnection::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private void check() {
        try {
            var found = tokenTrouble();
            if (found.isEmpty() && settings.transport() == SlackSettings.Transport.SOCKET) {
                found = socketTrouble();
            }
            report(found);
        } catch (Exception unexpected) {
            // an executor would never run this again
            report(unexpected.getClass().getSimpleName());
        }
    }

    private void report(String found) {
        if (!found.equals(trouble)) {
            trouble = found;
            if (found.isEmpty()) {
                log.info("connected to Slack");
            } else {
                log.warn("no connection to Slack: {}; trying again", found);
            }
        }
    }

    private String tokenTrouble() {
        boolean due = checks == 0 || !trouble.isEmpty();
        checks = (checks + 1) % CHECKS_BETWEEN_TOKEN_CHECKS;
        if (!due) {
            return "";
        }
        var answer = slack.checkToken();
        if (answer instanceof SlackAnswer.Done) {
            return "";
        }
        return answer instanceof SlackAnswer.Refused refused
                ? "Slack refuses SLACK_BOT_TOKEN: " + refused.error()
                : "Slack does not answer";
    }

    private String socketTrouble() throws Exception {
        if (socket.isEmpty()) {
            socket = Optional.of(open());
        }
        if (socket.get().getClient().verifyConnection()) {
            return "";
        }
        close(socket.get());
        socket = Optional.empty();
        return "the Socket Mode connection is not open";
    }

    private SocketModeApp open() throws Exception {
        var opened = new SocketModeApp(settings.appToken(), app, SocketModeClient.Backend.JavaWebSocket, CONCURRENCY);
        try {
            opened.startAsync();
            return opened;
        } catch (Exception failed) {
            close(opened);
            throw failed;
        }
    }

    /** The client has threads of its own, which the app's end leaves running. */
    private static void close(SocketModeApp opened) {
        try {
            if (opened.getClient() != null) {
                opened.getClient().close();
            }
            opened.close();
        } catch (Exception alreadyBroken) {
            log.debug("closing a broken Socket Mode connection", alreadyBroken);
        }
    }
}
