package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Alarm.Purpose;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What timers keep on every database: instances of the app share them, restart, fail and die. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
abstract class TimersContract {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private static final Duration HOUR = Duration.ofHours(1);

    private static final String WORDS = "words of a person";

    private final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T00:59:59.123456Z"));
    private final RecordingWakeful wakeful = new RecordingWakeful();
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
    private OutboxApplication start() {
        if (running == null) {
            running =
                    OutboxApplication.start(clock, wakeful, () -> {}, database().settings());
        }
        return running;
    }

    private static Alarm anAlarm() {
        return new Alarm(Purpose.POLL_CLOSES, UUID.randomUUID().toString());
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private void set(Alarm alarm, Instant moment) {
        var application = start();
        application
                .transaction()
                .executeWithoutResult(status -> application.timers().set(alarm, moment));
    }

    private void cancel(Alarm alarm) {
        var application = start();
        application
                .transaction()
                .executeWithoutResult(status -> application.timers().cancel(alarm));
    }

    private void tick(Duration time) {
        clock.tick(time);
        start().look();
    }

    private void awaitRings(Alarm alarm, long times) {
        await().atMost(DEADLINE).until(() -> wakeful.rings(alarm) >= times);
    }

    /** Waits until the scheduler has looked for what is due at least once more. */
    private void awaitALook() {
        var marker = anAlarm();
        set(marker, clock.instant());
        awaitRings(marker, 1);
    }

    private void awaitNothingSet() {
        await().atMost(DEADLINE).until(() -> count("") == 0);
    }

    /** Waits until whatever rang is stored as done with, or as waiting for another ring. */
    private void awaitNothingRinging() {
        await().atMost(DEADLINE).until(() -> count("and picked = true") == 0);
    }

    private long count(String condition) {
        return database()
                .jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = 'alarm' " + condition)
                .query(Long.class)
                .single();
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void ringsOnceAtItsMomentAndNotBefore() {
        var alarm = anAlarm();
        set(alarm, in(HOUR));

        tick(HOUR.minusMillis(1));
        awaitALook();
        assertThat(wakeful.rings(alarm)).isZero();
        tick(Duration.ofMillis(1));

        awaitRings(alarm, 1);
        awaitNothingSet();
        assertThat(wakeful.rings(alarm)).isEqualTo(1);
    }

    @Test
    void ringsAtOnceAfterTheCommitWhenItsMomentIsOver() {
        var alarm = anAlarm();

        // the clock stands still, so that no poll comes by itself
        set(alarm, clock.instant().minus(HOUR));

        awaitRings(alarm, 1);
        awaitNothingSet();
    }

    @Test
    void ringsForEveryPurposeAndSubjectOnItsOwn() {
        var subject = UUID.randomUUID().toString();
        for (var purpose : Purpose.values()) {
            set(new Alarm(purpose, subject), clock.instant());
        }

        for (var purpose : Purpose.values()) {
            awaitRings(new Alarm(purpose, subject), 1);
        }
        awaitNothingSet();
    }

    @Test
    void takesSubjectsOfOddIds() {
        for (var odd : List.of("k".repeat(10_000), "\u0000", "it's \ud83d\ude80", " ", "")) {
            var alarm = new Alarm(Purpose.POLL_REMINDS, odd);
            set(alarm, clock.instant());
            awaitRings(alarm, 1);
        }
        awaitNothingSet();
    }

    @Test
    void ringsAtTheLastMomentThatWasSet() {
        var later = anAlarm();
        var earlier = anAlarm();
        set(later, in(HOUR));
        set(later, in(HOUR.multipliedBy(2)));
        set(earlier, in(HOUR.multipliedBy(3)));
        set(earlier, in(HOUR));

        tick(HOUR);
        awaitRings(earlier, 1);
        awaitALook();
        assertThat(wakeful.rings(later)).isZero();
        tick(HOUR);

        awaitRings(later, 1);
        awaitNothingSet();
        tick(HOUR);
        awaitALook();
        assertThat(wakeful.rings(earlier)).isEqualTo(1);
    }

    @Test
    void doesNotRingOnceItIsTakenBack() {
        var alarm = anAlarm();
        set(alarm, in(HOUR));

        cancel(alarm);
        cancel(alarm);
        cancel(anAlarm());

        assertThat(count("")).isZero();
        tick(HOUR);
        awaitALook();
        assertThat(wakeful.rings(alarm)).isZero();
    }

    @Test
    void takesEverythingBackWithTheCallersTransaction() {
        var kept = anAlarm();
        var moved = anAlarm();
        var never = anAlarm();
        set(kept, in(HOUR));
        set(moved, in(HOUR));
        var application = start();

        application.transaction().executeWithoutResult(status -> {
            application.timers().cancel(kept);
            application.timers().set(moved, clock.instant());
            application.timers().set(never, clock.instant());
            status.setRollbackOnly();
        });

        awaitALook();
        assertThat(wakeful.rung()).doesNotContain(kept, moved, never);
        tick(HOUR);
        awaitRings(kept, 1);
        awaitRings(moved, 1);
        awaitNothingSet();
        assertThat(wakeful.rings(never)).isZero();
    }

    @Test
    void ringsAgainWhenItIsSetAnewByWhoeverActsOnIt() {
        var alarm = anAlarm();
        wakeful.then(alarm, () -> set(alarm, in(HOUR)));

        set(alarm, clock.instant());
        awaitRings(alarm, 1);
        awaitNothingRinging();
        assertThat(count("")).isEqualTo(1);
        awaitALook();
        assertThat(wakeful.rings(alarm)).isEqualTo(1);
        tick(HOUR);

        awaitRings(alarm, 2);
        awaitNothingSet();
    }

    @Test
    void ringsAgainWhenSomebodyElseSetsItAnewWhileItRings() {
        var alarm = anAlarm();
        var ringing = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        wakeful.then(alarm, () -> {
            ringing.countDown();
            uninterrupted(goOn);
        });
        set(alarm, clock.instant());
        uninterrupted(ringing);

        set(alarm, in(HOUR));
        goOn.countDown();

        awaitALook();
        tick(HOUR);
        awaitRings(alarm, 2);
        awaitNothingSet();
    }

    @Test
    void isGoneWhenWhoeverActsOnItTakesItBack(CapturedOutput output) {
        var alarm = anAlarm();
        wakeful.then(alarm, () -> cancel(alarm));

        set(alarm, clock.instant());

        awaitRings(alarm, 1);
        awaitNothingSet();
        awaitALook();
        assertThat(output).doesNotContain("Failed while completing");
    }

    @Test
    void ringsAgainWhenTakingItBackDidNotSucceed() {
        var alarm = anAlarm();
        var application = start();
        wakeful.then(
                alarm,
                () -> application.transaction().executeWithoutResult(status -> {
                    application.timers().cancel(alarm);
                    throw new IllegalStateException(WORDS);
                }));
        set(alarm, clock.instant());
        awaitRings(alarm, 1);
        awaitNothingRinging();

        tick(Duration.ofSeconds(1));

        awaitRings(alarm, 2);
        awaitNothingSet();
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureAndLogsIdsOnly(CapturedOutput output) {
        var alarm = anAlarm();
        for (int failure = 0; failure < 3; failure++) {
            wakeful.then(alarm, () -> {
                throw new IllegalStateException(WORDS);
            });
        }

        set(alarm, clock.instant());
        for (int ring = 1; ring <= 3; ring++) {
            awaitRings(alarm, ring);
            awaitNothingRinging();
            tick(Duration.ofSeconds(1L << (ring - 1)).minusMillis(1));
            awaitALook();
            assertThat(wakeful.rings(alarm)).isEqualTo(ring);
            tick(Duration.ofMillis(1));
        }

        awaitRings(alarm, 4);
        awaitNothingSet();
        assertThat(output)
                .contains("WARN", "Alarm POLL_CLOSES:" + alarm.subject(), "IllegalStateException")
                .doesNotContain(WORDS);
    }

    @Test
    void neverGivesUp() {
        var alarm = anAlarm();
        wakeful.then(alarm, () -> {
            throw new IllegalStateException(WORDS);
        });
        set(alarm, in(HOUR));
        database()
                .jdbc()
                .sql("update scheduled_tasks set consecutive_failures = 10000 where task_name = 'alarm'")
                .update();

        tick(HOUR);
        awaitRings(alarm, 1);
        awaitNothingRinging();
        tick(Duration.ofMinutes(5));

        awaitRings(alarm, 2);
        awaitNothingSet();
    }

    @Test
    void ringsLateAfterARestart() {
        var alarm = anAlarm();
        set(alarm, in(HOUR));
        stop();

        clock.tick(HOUR.multipliedBy(48));
        start();

        awaitRings(alarm, 1);
        awaitNothingSet();
    }

    @Test
    void ringsAgainWhatADeadInstanceLeftInTheMiddle() {
        var alarm = anAlarm();
        set(alarm, in(HOUR));
        database()
                .jdbc()
                .sql("""
                        update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?
                        where task_name = 'alarm'
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        clock.tick(Duration.ofSeconds(8));

        await().atMost(DEADLINE).until(() -> {
            start().look();
            return wakeful.rings(alarm) == 1;
        });
        awaitNothingSet();
    }

    @Test
    void leavesWhatItCannotReadForLater(CapturedOutput output) {
        start();
        database()
                .jdbc()
                .sql("""
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                        values ('alarm', 'A-unreadable', ?, ?, false, 1)
                        """)
                .params(
                        "{\"purpose\":\"TELEPATHY\"}".getBytes(StandardCharsets.UTF_8),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        awaitALook();

        await().atMost(DEADLINE).until(() -> output.getOut().contains("Alarm A-unreadable failed"));
        awaitNothingRinging();
        assertThat(count("")).isEqualTo(1);
    }

    @Test
    void ringsOnceWhenTwoInstancesShareTheAlarms() {
        var one = new RecordingWakeful();
        var other = new RecordingWakeful();
        var now = Clock.systemUTC();
        stop();

        try (var first = OutboxApplication.start(now, one, () -> {}, database().settings());
                var second =
                        OutboxApplication.start(now, other, () -> {}, database().settings())) {
            for (int each = 0; each < 60; each++) {
                var application = each % 2 == 0 ? first : second;
                var alarm = anAlarm();
                application
                        .transaction()
                        .executeWithoutResult(status ->
                                application.timers().set(alarm, now.instant().plusMillis(300)));
            }
            awaitNothingSet();
        }

        var rung = new ArrayList<>(one.rung());
        rung.addAll(other.rung());
        assertThat(rung).hasSize(60).doesNotHaveDuplicates();
    }
}
