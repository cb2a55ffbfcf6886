package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
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
class TimersIntegrationTests extends TimersScenes {

    @Test
    void ringsOnceAtItsMomentAndNotBefore() {
        var alarm = anAlarm();
        set(alarm, in(HOUR));

        tick(HOUR.minusMillis(1));
        awaitALook();
        assertThat(alarmHandler.rings(alarm)).isZero();
        tick(Duration.ofMillis(1));

        awaitRings(alarm, 1);
        awaitNothingSet();
        assertThat(alarmHandler.rings(alarm)).isEqualTo(1);
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
        assertThat(alarmHandler.rings(later)).isZero();
        tick(HOUR);

        awaitRings(later, 1);
        awaitNothingSet();
        tick(HOUR);
        awaitALook();
        assertThat(alarmHandler.rings(earlier)).isEqualTo(1);
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
        assertThat(alarmHandler.rings(alarm)).isZero();
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
    void ringsAgainWhenItIsSetAnewByWhoeverActsOnIt() {
        var alarm = anAlarm();
        alarmHandler.then(alarm, () -> set(alarm, in(HOUR)));

        set(alarm, clock.instant());
        awaitRings(alarm, 1);
        awaitNothingRinging();
        assertThat(count("")).isEqualTo(1);
        awaitALook();
        assertThat(alarmHandler.rings(alarm)).isEqualTo(1);
        tick(HOUR);

        awaitRings(alarm, 2);
        awaitNothingSet();
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
