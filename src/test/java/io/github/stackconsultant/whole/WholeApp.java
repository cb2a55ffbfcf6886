package io.github.stackconsultant.whole;

import io.github.stackconsultant.app.Main;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.localworkspace.driver.LocalWorkspaceDriver;
import io.github.stackconsultant.messaging.LiveMessages;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The app as {@code Main} starts it, on a free port, with its local workspace unless settings of Slack are given. */
public final class WholeApp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("test.patience", 40));

    /** Beside other processes, a start or a first form may take longer than Slack waits; others keep to that. */
    static final List<String> SLOW_MACHINE = List.of(
            "localworkspace.patience=15s", "slack.patience-before-storing=10s", "server.tomcat.connection-timeout=30s");

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final int port = FreePort.find();
    private final List<String> settings;
    private final LocalWorkspaceDriver driver = new LocalWorkspaceDriver(url(), PATIENCE);
    private ConfigurableApplicationContext context;

    private WholeApp(List<String> settings) {
        this.settings = settings;
        this.context = run(Duration.ZERO);
    }

    /** Starts it with its database and its workspace in files of that folder. */
    public static WholeApp onFilesIn(Path folder, String... settings) {
        return start(folder, List.of(UsualDatabase.inFile(folder.resolve("database"))), settings);
    }

    /** Starts it with a database in memory; the workspace is kept in that folder. */
    public static WholeApp inMemory(Path folder, String... settings) {
        return start(folder, List.of(UsualDatabase.inMemory("whole-" + UUID.randomUUID())), settings);
    }

    /** Starts it with that database; the workspace is kept in that folder. */
    public static WholeApp on(Database database, Path folder, String... settings) {
        return start(folder, List.of(database.settings()), settings);
    }

    /** Starts it with that database and a password for it; the workspace is kept in that folder. */
    public static WholeApp on(Database database, String password, Path folder, List<String> settings) {
        return start(folder, List.of(database.settings(password)), settings.toArray(String[]::new));
    }

    private static WholeApp start(Path folder, List<String> database, String... more) {
        var settings = new ArrayList<>(database);
        var given = List.of(more);
        SLOW_MACHINE.stream()
                .filter(each -> given.stream().noneMatch(own -> own.startsWith(each.replaceAll("=.*", "="))))
                .forEach(settings::add);
        settings.add("localworkspace.file=" + folder.resolve("workspace.json"));
        settings.addAll(given);
        return new WholeApp(settings);
    }

    private ConfigurableApplicationContext run(Duration passed) {
        var arguments = new ArrayList<>(List.of("--PORT=" + port, "--test.time-passed=" + passed));
        settings.forEach(setting -> arguments.add("--" + setting));
        return SpringApplication.from(Main::main)
                .with(TestTypesLeftOut.class, Time.class)
                .run(arguments.toArray(String[]::new))
                .getApplicationContext();
    }

    /** {@return where it listens} */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** {@return its people, to do as a test says; the same ones after a restart} */
    public LocalWorkspaceDriver driver() {
        return driver;
    }

    /** {@return one of its parts, such as a store to look into} */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** {@return one of its settings, such as the secret that deliveries are signed with} */
    public String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** Ends it regularly and starts it again on the same data. */
    public void restarts() {
        var passed = part(MovableClock.class).passed();
        context.close();
        context = run(passed);
    }

    /** Lets time pass, once nothing waits to be said. */
    public void timePasses(Duration time) {
        becomesQuiet();
        part(MovableClock.class).passes(time);
    }

    /** Shows at once what the next round, within three seconds, would show. */
    public void liveMessagesCatchUp() {
        part(LiveMessages.class).bringUpToDate();
    }

    /** Waits until everything that people did has arrived, and everything is said that has to be said. */
    public void becomesQuiet() {
        driver.everythingIsDelivered();
        var tasks = JdbcClient.create(part(DataSource.class))
                .sql("select count(*) from scheduled_tasks where task_name = 'say'");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (anyIn(tasks)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("something still waits to be said after " + PATIENCE);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Where no connection is free, something is going on. */
    private static boolean anyIn(JdbcClient.StatementSpec tasks) {
        try {
            return tasks.query(Integer.class).single() > 0;
        } catch (CannotGetJdbcConnectionException busy) {
            return true;
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** A clock that a test can move, in place of the app's own. */
    static final class Time {

        @Bean
        @Primary
        MovableClock movableClock(@Value("${test.time-passed:PT0S}") Duration passed) {
            return new MovableClock(passed);
        }

        /** That of the local workspace, whatever this machine's is. */
        @Bean
        Clock slackClock(MovableClock clock) {
            return clock.ofOthers();
        }
    }
}
