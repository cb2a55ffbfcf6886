package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.TimersContract;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.SecondLookAlarm;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** What timers keep on every database: an alarm rings once, at the last moment that was set, whoever shares it. */
@OnBothDatabases
class TimersIntegrationTests extends TimersScenes implements TimersContract {

    @Override
    public void setsIn(Duration time, Alarm alarm) {
        set(alarm, in(time));
    }

    @Override
    public void cancels(Alarm alarm) {
        cancel(alarm);
    }

    @Override
    public void passes(Duration time) {
        tick(time);
        awaitALook();
    }

    @Override
    public void onceItRings(Alarm alarm, Runnable action) {
        alarmHandler.then(alarm, action);
    }

    @Override
    public void hasRung(Alarm alarm, int times) {
        awaitRings(alarm, times);
        awaitNothingRinging();
        assertThat(alarmHandler.rings(alarm)).isEqualTo(times);
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
    void ringsForEveryKindAndSubjectOnItsOwn() {
        var id = UUID.randomUUID().toString();
        var poll = new PollId(id);
        var alarms = List.of(
                new PollAlarm.Close(poll),
                new PollAlarm.Remind(poll),
                new PollAlarm.Shuffle(poll),
                new SecondLookAlarm(new DecisionId(id)));
        alarms.forEach(alarm -> set(alarm, clock.instant()));

        alarms.forEach(alarm -> awaitRings(alarm, 1));
        awaitNothingSet();
    }

    @Test
    void takesSubjectsOfOddIds() {
        for (var odd : List.of("k".repeat(10_000), "\u0000", "it's \ud83d\ude80", " ", "")) {
            var alarm = new PollAlarm.Remind(new PollId(odd));
            set(alarm, clock.instant());
            awaitRings(alarm, 1);
        }
        awaitNothingSet();
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
        assertThat(alarmHandler.rung()).doesNotContain(kept, moved, never);
        tick(HOUR);
        awaitRings(kept, 1);
        awaitRings(moved, 1);
        awaitNothingSet();
        assertThat(alarmHandler.rings(never)).isZero();
    }

    @Test
    void ringsAgainWhenSomebodyElseSetsItAnewWhileItRings() {
        var alarm = anAlarm();
        var ringing = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        alarmHandler.then(alarm, () -> {
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
        alarmHandler.then(alarm, () -> cancel(alarm));

        set(alarm, clock.instant());

        awaitRings(alarm, 1);
        awaitNothingSet();
        awaitALook();
        assertThat(output).doesNotContain("Failed while completing");
    }

    @Test
    void ringsOnceWhenTwoInstancesShareTheAlarms() {
        var one = new RecordingAlarmHandler();
        var other = new RecordingAlarmHandler();
        var now = Clock.systemUTC();
        stop();

        try (var first = OutboxApplication.start(now, one, () -> {}, database.settings());
                var second = OutboxApplication.start(now, other, () -> {}, database.settings())) {
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
