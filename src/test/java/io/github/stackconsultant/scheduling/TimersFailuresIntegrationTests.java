package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** What timers keep on every database where acting on an alarm fails, and where instances restart and die. */
@OnBothDatabases
class TimersFailuresIntegrationTests extends TimersScenes {

    @Test
    void ringsAgainWhenTakingItBackDidNotSucceed() {
        var alarm = anAlarm();
        var application = start();
        alarmHandler.then(
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
            alarmHandler.then(alarm, () -> {
                throw new IllegalStateException(WORDS);
            });
        }

        set(alarm, clock.instant());
        for (int ring = 1; ring <= 3; ring++) {
            awaitRings(alarm, ring);
            awaitNothingRinging();
            tick(Duration.ofSeconds(1L << (ring - 1)).minusMillis(1));
            awaitALook();
            assertThat(alarmHandler.rings(alarm)).isEqualTo(ring);
            tick(Duration.ofMillis(1));
        }

        awaitRings(alarm, 4);
        awaitNothingSet();
        assertThat(output)
                .contains("WARN", "Alarm poll-close:" + alarm.subject(), "IllegalStateException")
                .doesNotContain(WORDS);
    }

    @Test
    void neverGivesUp() {
        var alarm = anAlarm();
        alarmHandler.then(alarm, () -> {
            throw new IllegalStateException(WORDS);
        });
        set(alarm, in(HOUR));
        database.jdbc()
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
    void leavesWhatItCannotReadForLater(CapturedOutput output) {
        start();
        putInUnreadable("alarm", "A-unreadable", "{\"telepathy\":{}}");

        awaitALook();

        await().atMost(DEADLINE).until(() -> output.getOut().contains("Alarm A-unreadable failed"));
        awaitNothingRinging();
        assertThat(count("")).isEqualTo(1);
    }
}
