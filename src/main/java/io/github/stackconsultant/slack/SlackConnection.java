package io.github.stackconsultant.slack;

import com.slack.api.bolt.App;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The connection to Slack: the token is checked in the background, and in Socket Mode the connection is opened and
 * kept. The app starts whether or not Slack is reachable, and keeps trying.
 */
class SlackConnection implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SlackConnection.class);
    /**
     * While all is well, the token is checked at every twelfth check, which is once a minute, so that readiness reports
     * an outage within that time.
     */
    private static final int CHECKS_BETWEEN_TOKEN_CHECKS = 12;

    private static final Duration LAST_CHECK = Duration.ofSeconds(5);

    private final SlackSettings settings;
    private final SlackApi slack;
    private final GrantedScopes scopes;
    private final App app;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "slack-connection");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;
    private volatile String trouble = "not checked yet";
    private volatile Optional<SocketConnection> socket = Optional.empty();
    private volatile Optional<ScheduledFuture<?>> checking = Optional.empty();
    private int checks;

    SlackConnection(SlackSettings settings, SlackApi slack, GrantedScopes scopes, App app) {
        this.settings = settings;
        this.slack = slack;
        this.scopes = scopes;
        this.app = app;
    }

    /** {@return the problem with the connection; empty if there is none} */
    Optional<String> trouble() {
        return trouble.isEmpty() ? Optional.empty() : Optional.of(trouble);
    }

    @Override
    public void start() {
        running = true;
        checking = Optional.of(executor.scheduleWithFixedDelay(
                this::check, 0, settings.betweenChecks().toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void stop() {
        running = false;
        checking.ifPresent(task -> task.cancel(true));
        executor.shutdownNow();
        awaitLastCheck();
        socket.ifPresent(SocketConnection::close);
    }

    /** The last check may be opening a connection, which has to be closed too. */
    private void awaitLastCheck() {
        try {
            if (!executor.awaitTermination(LAST_CHECK.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("the check of the connection to Slack does not end");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
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
            // an exception would end the executor's schedule
            report(unexpected.getClass().getSimpleName());
        }
    }

    private void report(String found) {
        if (!found.equals(trouble)) {
            trouble = found;
            if (found.isEmpty()) {
                log.info("connected to Slack at {}", settings.apiUrl());
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
        if (answer instanceof SlackAnswer.Done<Set<String>> done) {
            scopes.reported(done.value());
        }
        // a request to wait means that Slack is reachable, and says nothing about the token
        return answer.waitingTime().isPresent()
                ? trouble
                : trouble("SLACK_BOT_TOKEN", answer).orElse("");
    }

    private String socketTrouble() throws Exception {
        if (socket.filter(SocketConnection::alive).isPresent()) {
            return "";
        }
        if (!running) {
            // the look was interrupted
            return trouble;
        }
        socket.ifPresent(SocketConnection::close);
        socket = Optional.empty();
        var appToken = Optional.ofNullable(settings.appToken()).orElse("");
        var answer = slack.socketAddress(appToken);
        if (answer.waitingTime().isPresent()) {
            return "Slack asks to wait before Socket Mode is opened";
        }
        var address =
                answer instanceof SlackAnswer.Done<Optional<String>> done ? done.value() : Optional.<String>empty();
        return address.isPresent()
                ? open(appToken, address.get())
                : trouble("SLACK_APP_TOKEN", answer).orElse("Slack gave no address for Socket Mode");
    }

    private String open(String appToken, String address) throws Exception {
        try {
            var opened = SocketConnection.open(appToken, address, app);
            socket = Optional.of(opened);
            return opened.alive() ? "" : "the Socket Mode connection is not open";
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return trouble;
        }
    }

    private static Optional<String> trouble(String token, SlackAnswer<?> answer) {
        if (answer instanceof SlackAnswer.Done<?>) {
            return Optional.empty();
        }
        boolean refused = answer instanceof SlackAnswer.Refused<?>
                || (answer instanceof SlackAnswer.Later<?> later && later.tokenRefused());
        return Optional.of(refused ? "Slack refuses " + token + ": " + answer.cause() : "Slack does not answer");
    }
}
