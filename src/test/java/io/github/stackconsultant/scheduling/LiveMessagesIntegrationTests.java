package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.FreshDatabase;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Timeout(120)
@ExtendWith(OutputCaptureExtension.class)
class LiveMessagesIntegrationTests {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.h2();

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T00:00:00Z"));
    private final AtomicInteger rounds = new AtomicInteger();
    private final Deque<RuntimeException> failures = new ConcurrentLinkedDeque<>();

    @BeforeEach
    void startAfresh() {
        database.get().jdbc().sql("delete from scheduled_tasks").update();
    }

    private void round() {
        rounds.incrementAndGet();
        var failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }

    private static void awaitWaiting() {
        await().atMost(DEADLINE)
                .until(() -> database.get().jdbc().sql("""
                                        select count(*) from scheduled_tasks
                                        where task_name = 'live-messages' and picked = false
                                        """).query(Long.class).single() == 1);
    }

    private OutboxApplication start(Clock by) {
        return OutboxApplication.start(
                by, alarm -> {}, this::round, database.get().settings());
    }

    @Test
    void areBroughtUpToDateEveryThreeSecondsAndTroubleIsLoggedWhenItChanges(CapturedOutput output) {
        failures.add(new IllegalStateException("secret words"));
        failures.add(new IllegalStateException("secret words"));
        failures.add(new IllegalStateException("other words"));
        failures.add(new UnsupportedOperationException());

        try (var application = start(clock)) {
            for (int round = 1; round <= 6; round++) {
                int expected = round;
                await().atMost(DEADLINE).until(() -> rounds.get() == expected);
                awaitWaiting();
                clock.tick(Duration.ofSeconds(3).minusMillis(1));
                application.look();
                clock.tick(Duration.ofMillis(1));
                application.look();
            }
        }

        assertThat(output.getOut().split("cannot be brought up to date", -1)).hasSize(3);
        assertThat(output.getOut().split("are up to date again", -1)).hasSize(2);
        assertThat(output)
                .contains("IllegalStateException", "UnsupportedOperation")
                .doesNotContain("words");
    }

    @Test
    void areBroughtUpToDateAlsoWhereTheClockWasSetBackAndNoAlarmRingsSooner() {
        var rung = new AtomicInteger();
        try (var application = OutboxApplication.start(
                clock,
                alarm -> rung.incrementAndGet(),
                this::round,
                database.get().settings())) {
            await().atMost(DEADLINE).until(() -> rounds.get() == 1);
            awaitWaiting();
            application
                    .transaction()
                    .executeWithoutResult(status -> application
                            .timers()
                            .set(
                                    new PollAlarm.Close(new PollId("p1")),
                                    clock.instant().plus(Duration.ofHours(1))));
            clock.tick(Duration.ofHours(-2));
            application.look();
            assertThat(rounds).hasValue(1);

            application.lookAhead();
            await().atMost(DEADLINE).until(() -> rounds.get() == 2);
            awaitWaiting();
        }

        assertThat(rung).hasValue(0);
    }

    @Test
    void anOutageOfTheStoreIsNamedInOneLine(CapturedOutput output) {
        failures.add(new IllegalStateException("secret words", new SQLException("53100")));

        try (var application = start(clock)) {
            await().atMost(DEADLINE).until(() -> output.getOut().contains("cannot be brought up to date"));
            awaitWaiting();
        }

        assertThat(output.getOut().lines().dropWhile(line -> !line.contains("cannot be brought up to date")))
                .first()
                .asString()
                .endsWith("until they can: IllegalStateException by SQLException 53100");
        assertThat(output).doesNotContain("words", "\tat ");
    }

    @Test
    void areBroughtUpToDateByOneInstanceAtATime() {
        var running = new AtomicInteger();
        var together = new AtomicInteger();
        var looks = new AtomicInteger();
        try (var one = OutboxApplication.start(
                        Clock.systemUTC(),
                        alarm -> {},
                        () -> overlap(running, together, looks),
                        database.get().settings());
                var other = OutboxApplication.start(
                        Clock.systemUTC(),
                        alarm -> {},
                        () -> overlap(running, together, looks),
                        database.get().settings())) {
            await().atMost(DEADLINE).until(() -> {
                one.look();
                other.look();
                looks.incrementAndGet();
                return rounds.get() >= 3;
            });
        }

        assertThat(together).hasValue(1);
    }

    /** Lasts until the other instance has looked for something to do. */
    private void overlap(AtomicInteger running, AtomicInteger together, AtomicInteger looks) {
        together.accumulateAndGet(running.incrementAndGet(), Math::max);
        int before = looks.get();
        await().atMost(DEADLINE).until(() -> looks.get() > before + 2);
        running.decrementAndGet();
        rounds.incrementAndGet();
    }
}
