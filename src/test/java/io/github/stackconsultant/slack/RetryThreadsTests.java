package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RetryThreadsTests {

    private static final SlackAnswer<?> FAILED = new SlackAnswer.Later<>(new Outcome.Failed("http_503"));

    @Test
    void whatWaitsRunsAfterItsTime() throws Exception {
        var ran = new CountDownLatch(1);
        try (var threads = new RetryThreads()) {
            long begun = System.nanoTime();
            threads.run(Duration.ofMillis(50), ran::countDown);

            assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
        }
    }

    @Test
    void onceTheAppStopsAWordKnowsThatItIsNotTriedAgain() {
        var threads = new RetryThreads();
        var retries = new Retries(threads, new TickingClock(Rig.NOW), new Random(1));
        assertThat(retries.later(FAILED, 1, retries.end(), () -> {})).isTrue();

        threads.close();

        assertThat(retries.later(FAILED, 1, retries.end(), () -> {})).isFalse();
    }

    @Test
    void whatIsNotGoingToRunTakesNoRoom() {
        var stopping = new AtomicBoolean(true);
        var retries = new Retries(
                (wait, then) -> {
                    if (stopping.get()) {
                        throw new RejectedExecutionException();
                    }
                },
                new TickingClock(Rig.NOW),
                new Random(1));
        for (int each = 0; each < Retries.MOST_WAITING; each++) {
            assertThat(retries.later(FAILED, 1, retries.end(), () -> {})).isFalse();
        }

        stopping.set(false);

        assertThat(retries.later(FAILED, 1, retries.end(), () -> {})).isTrue();
    }
}
