package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** One instance of the app with its timers, whose clock ticks and whose alarms ring as they are told. */
abstract class TimersScenes extends SchedulerScenes {

    static final Duration HOUR = Duration.ofHours(1);

    RecordingAlarmHandler alarmHandler = new RecordingAlarmHandler();

    @BeforeParameterizedClassInvocation
    void nothingHasRungOnThisDatabase() {
        alarmHandler = new RecordingAlarmHandler();
    }

    @BeforeEach
    void startAfresh() {
        deleteTasks("alarm");
    }

    @Override
    OutboxApplication begin() {
        return OutboxApplication.start(clock, alarmHandler, () -> {}, database.settings());
    }

    static Alarm anAlarm() {
        return new PollAlarm.Close(new PollId(UUID.randomUUID().toString()));
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
        return count("alarm", condition);
    }

    static void uninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
