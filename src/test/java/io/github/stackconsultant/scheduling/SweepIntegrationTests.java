package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.privacy.Sweep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** On every database a sweep is done until it succeeds, and once more a minute later. */
@OnBothDatabases
class SweepIntegrationTests extends SchedulerScenes {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Sweep> swept = new CopyOnWriteArrayList<>();
    private final BlockingQueue<RuntimeException> failures = new LinkedBlockingQueue<>();

    @Override
    OutboxApplication begin() {
        return OutboxApplication.start(clock, this::sweep, database.settings());
    }

    private void sweep(Sweep sweep) {
        swept.add(sweep);
        var failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }

    @AfterEach
    void nothingIsLeft() {
        deleteTasks("sweep");
        swept.clear();
        failures.clear();
    }

    @Test
    void isDoneAtOnceAndOnceMoreAMinuteLater() {
        var application = start();
        var sweep = new Sweep("T1", Optional.of("U1"), clock.instant());

        add(application, "removed", sweep);
        add(application, "removed", new Sweep("T1", Optional.empty(), clock.instant()));
        awaitSwept(1);
        awaitWaiting();
        application.look();
        assertThat(swept).containsExactly(sweep);

        clock.tick(MINUTE);
        application.look();
        awaitGone();
        assertThat(swept).containsExactly(sweep, sweep);
    }

    @Test
    void isNotDoneIfItWasNotCommitted() {
        var application = start();

        application.transaction().executeWithoutResult(status -> {
            application.sweeps().add(ofWorkspace(), new DeliveryId("rolled-back"));
            status.setRollbackOnly();
        });
        add(application, "other", ofWorkspace());
        awaitSwept(1);
        awaitWaiting();

        assertThat(swept).hasSize(1);
    }

    @Test
    void isTriedAgainHoweverOftenItFailsAndTheLogSaysSo(CapturedOutput log) {
        var application = start();
        for (int day = 0; day < 40; day++) {
            failures.add(new IllegalStateException(WORDS));
        }

        add(application, "failing", ofWorkspace());
        for (int attempt = 1; attempt <= 41; attempt++) {
            awaitSwept(attempt);
            awaitWaiting();
            clock.tick(Duration.ofMinutes(5));
            application.look();
        }
        awaitGone();

        assertThat(log.getOut())
                .contains("Erasing for delivery failing failed, tried again later: IllegalStateException")
                .contains("Erased: all of workspace T1")
                .doesNotContain(WORDS);
    }

    private Sweep ofWorkspace() {
        return new Sweep("T1", Optional.empty(), clock.instant());
    }

    private static void add(OutboxApplication application, String delivery, Sweep sweep) {
        application
                .transaction()
                .executeWithoutResult(status -> application.sweeps().add(sweep, new DeliveryId(delivery)));
    }

    private void awaitSwept(int times) {
        await().atMost(DEADLINE).until(() -> swept.size() >= times);
    }

    private void awaitWaiting() {
        await().atMost(DEADLINE).until(() -> count("sweep", "and picked = true") == 0);
    }

    private void awaitGone() {
        await().atMost(DEADLINE).until(() -> count("sweep", "") == 0);
    }
}
