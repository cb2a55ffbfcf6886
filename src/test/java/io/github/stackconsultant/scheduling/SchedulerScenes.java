package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.TickingClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One instance of the app with its scheduler, whose clock does as it is told. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
abstract class SchedulerScenes {

    static final Duration DEADLINE = Duration.ofSeconds(30);

    static final String WORDS = "words of a person";

    TickingClock clock = aClock();

    private @Nullable OutboxApplication running;

    @Parameter
    Database database;

    private static TickingClock aClock() {
        return new TickingClock(Instant.parse("2026-03-29T00:59:59.123456Z"));
    }

    /** The same instance of these scenes serves both databases. */
    @BeforeParameterizedClassInvocation
    void startsAtTheSameTimeOnEachDatabase() {
        clock = aClock();
    }

    /** Starts one that does as these scenes tell it. */
    abstract OutboxApplication begin();

    /** One instance serves most tests, since a start takes long. */
    OutboxApplication start() {
        if (running == null) {
            running = begin();
        }
        return running;
    }

    /** One that takes up nothing, so that what waits stays as it is. */
    OutboxApplication startIdle() {
        var application = start();
        application.stopScheduler();
        return application;
    }

    /** Whether or not the test that wanted it idle passed. */
    @AfterEach
    void letsTheNextStartAnother() {
        if (running != null && running.isStopped()) {
            stop();
        }
    }

    @AfterParameterizedClassInvocation
    void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    void deleteTasks(String name) {
        database.jdbc()
                .sql("delete from scheduled_tasks where task_name = ?")
                .param(name)
                .update();
    }

    long count(String name, String condition) {
        return database.jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = ? " + condition)
                .param(name)
                .query(Long.class)
                .single();
    }

    /** Puts in a task that is due and whose data nobody can read. */
    void putInUnreadable(String name, String instance, String data) {
        database.jdbc()
                .sql("""
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                        values (?, ?, ?, ?, false, 1)
                        """)
                .params(
                        name,
                        instance,
                        data.getBytes(StandardCharsets.UTF_8),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
