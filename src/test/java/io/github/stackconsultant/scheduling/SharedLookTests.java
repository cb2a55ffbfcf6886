package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.fixtures.Waits;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedLookTests {

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final Queue<Thread> asking = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final CountDownLatch firstBegun = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final AtomicBoolean away = new AtomicBoolean();

    /** Its first look takes until that may end; each gives its number. */
    private final SharedLook<Integer> look = new SharedLook<>(() -> {
        int number = looks.incrementAndGet();
        if (number == 1) {
            firstBegun.countDown();
            await(firstMayEnd);
        }
        if (away.get()) {
            throw new IllegalStateException("away");
        }
        return number;
    });

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void eachLooksAnewWhereNobodyElseDoes() {
        firstMayEnd.countDown();

        assertThat(look.now()).isEqualTo(1);
        assertThat(look.now()).isEqualTo(2);
    }

    @Test
    void whoAsksWhileOneIsUnderWayGetsWhatTheNextOneSees() throws Exception {
        var first = ask();
        await(firstBegun);
        var later = IntStream.range(0, 5).mapToObj(unused -> ask()).toList();
        Waits.await().until(() -> waiting() == 5);

        firstMayEnd.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        for (var each : later) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        }
        assertThat(looks).hasValue(2);
    }

    /** The database may change at any time: what was looked at before somebody asked is never theirs. */
    @Test
    void nobodyGetsWhatWasSeenBeforeTheyAsked() throws Exception {
        firstMayEnd.countDown();
        var asked = IntStream.range(0, 2_000)
                .mapToObj(unused -> CompletableFuture.supplyAsync(
                        () -> {
                            int before = looks.get();
                            return look.now() - before;
                        },
                        threads))
                .toList();

        for (var each : asked) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isPositive();
        }
    }

    @Test
    void aLookThatFailsFailsForAllWhoShareItAndForNobodyAfterThem() throws Exception {
        var first = ask();
        await(firstBegun);
        away.set(true);
        var later = ask();
        firstMayEnd.countDown();

        assertThatThrownBy(first::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("away");
        assertThatThrownBy(later::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("away");
        assertThatThrownBy(look::now).isInstanceOf(IllegalStateException.class).hasMessage("away");

        away.set(false);
        assertThat(look.now()).isEqualTo(looks.get());
    }

    private CompletableFuture<Integer> ask() {
        return CompletableFuture.supplyAsync(
                () -> {
                    asking.add(Thread.currentThread());
                    return look.now();
                },
                threads);
    }

    /** {@return how many wait for a look; whose look is under way waits for a time only} */
    private long waiting() {
        return asking.stream()
                .filter(thread -> thread.getState() == Thread.State.WAITING)
                .count();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
