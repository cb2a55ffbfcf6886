package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** On every database what was added before is taken back however late it is stored, by whichever clock. */
@OnBothDatabases
class StandingWithdrawalIntegrationTests extends WithdrawalScenes {

    @Test
    void standsForHalfAMinuteAndIsGoneThen() {
        var application = start();

        forget(application);
        awaitTakenBack(application);
        tick(application, Duration.ofSeconds(29));
        awaitALook(application, 2);
        assertThat(withdrawals()).isEqualTo(1);

        tick(application, Duration.ofSeconds(1));
        await().atMost(DEADLINE).until(() -> withdrawals() == 0);
    }

    @Test
    void whatWasAddedBeforeItAndIsCommittedAfterItIsNotSaid() throws Exception {
        var application = start();
        var gone = anId();
        var added = new CountDownLatch(1);
        var takenBack = new CountDownLatch(1);
        var turn = CompletableFuture.runAsync(() -> application.transaction().executeWithoutResult(status -> {
            application.outbox().add(new DeliveryId(anId()), List.of(about(gone)));
            added.countDown();
            awaitLatch(takenBack);
        }));
        awaitLatch(added);

        forget(application);
        awaitTakenBack(application);
        takenBack.countDown();
        turn.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);

        awaitALook(application, 2);
        awaitNothingLeft();
        assertThat(messenger.attemptsAt(gone)).isZero();
    }

    @Test
    void whatAnInstanceWithAClockAheadAddedBeforeIsNotSaidAgain() {
        var application = start();
        var gone = anId();
        messenger.then(gone, new Outcome.Failed("ratelimited"));
        clock.tick(Duration.ofSeconds(6));
        application.add(anId(), about(gone));
        awaitAttempts(gone, 1);
        awaitRescheduled();
        clock.tick(Duration.ofSeconds(-6));

        forget(application);
        awaitTakenBack(application);

        assertThat(kept()).isEmpty();
        assertThat(messenger.attemptsAt(gone)).isEqualTo(1);
        clock.tick(Duration.ofSeconds(6));
    }

    @Test
    void whatIsCausedAfterwardsOnAnInstanceWithAClockBehindIsSaid() {
        var application = start();
        var later = anId();
        forget(application);
        awaitTakenBack(application);

        clock.tick(Duration.ofSeconds(-6));
        application.add(anId(), about(later));

        awaitAttempts(later, 1);
        awaitNothingLeft();
        clock.tick(Duration.ofSeconds(6));
    }

    @Test
    void oneThatFailsIsTriedAgainAndTheLogSaysSo(CapturedOutput log) {
        var application = start();
        putInUnreadable("withdraw", "failing", "{\"moment\":\"of tomorrow\"}");

        application.look();
        awaitFailures(1);
        tick(application, Duration.ofMinutes(5));
        awaitFailures(2);

        assertThat(log.getOut()).contains("Taking back for delivery failing failed, tried again later: ");
    }

    private void awaitFailures(int times) {
        await().atMost(DEADLINE).until(() -> count("withdraw", "and consecutive_failures = " + times) == 1);
    }
}
