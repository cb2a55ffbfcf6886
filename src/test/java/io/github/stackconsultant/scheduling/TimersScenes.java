package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Alarm.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One instance of the app with its timers, whose clock ticks and whose alarms ring as they are told. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
abstract class TimersScenes {

    static final Duration DEADLINE = Duration.ofSeconds(30);

    static final Duration HOUR = Duration.ofHours(1);

    static final String WORDS = "words of a person";

    final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T00:59:59.123456Z"));

    final RecordingAlarmHandler alarmHandler = new RecordingAlarmHandler();

    private @Nullable OutboxApplication running;

    abstract Database database();

    @BeforeEach
    void startAfresh() {
        database()
                .jdbc()
                .sql("delete from scheduled_tasks where task_name = 'alarm'")
                .update();
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** One instance serves most tests, since a start takes long. */
    OutboxApplication start() {
        if (running == null) {
            running = OutboxApplication.start(
                    clock, alarmHandler, () -> {}, database().settings());
        }
        return running;
    }

    static Alarm anAlarm() {
        return new Alarm(Purpose.POLL_CLOSES, UUID.randomUUID().toString());
    }

    Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    void set(Alarm alarm, Instant moment) {
        var application = start();
        application
                .transaction()
                .executeWithoutResult(status -> application.timers().set(alarm, moment));
    }

    void cancel(Alarm alarm) {
        var application = start();
        application
                .transaction()
                .executeWithoutResult(status -> application.timers().cancel(alarm));
    }

    void tick(Duration time) {
        clock.tick(time);
        start().look();
    }

    void awaitRings(Alarm alarm, long times) {
        await().atMost(DEADLINE).until(() -> alarmHandler.rings(alarm) >= times);
    }

    /** Waits until the scheduler has looked for what is due at least once more. */
    void awaitALook() {
        var marker = anAlarm();
        set(marker, clock.instant());
        awaitRings(marker, 1);
    }

    void awaitNothingSet() {
        await().atMost(DEADLINE).until(() -> count("") == 0);
    }

    /** Waits until whatever rang is stored as done with, or as waiting for another ring. */
    void awaitNothingRinging() {
        await().atMost(DEADLINE).until(() -> count("and picked = true") == 0);
    }

    long count(String condition) {
        return database()
                .jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = 'alarm' " + condition)
                .query(Long.class)
                .single();
    }

    static void uninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
