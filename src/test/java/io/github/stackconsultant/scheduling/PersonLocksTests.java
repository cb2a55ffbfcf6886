package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Person;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PersonLocksTests {

    private static final Person ANA = new Person("T1", "U0ANA");
    private static final Person BO = new Person("T1", "U0BO");

    private final PersonLocks locks = new PersonLocks();

    @Test
    void whoseTurnDoesNotComeIsToldSo() throws Exception {
        var inside = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> locks.inTurn(ANA, () -> {
            inside.countDown();
            await(release);
            return "first";
        }));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(locks.inTurn(ANA, () -> "second")).isEmpty();
        assertThat(locks.inTurn(BO, () -> "another's")).contains("another's");

        release.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).contains("first");
        assertThat(locks.inTurn(ANA, () -> "second")).contains("second");
    }

    @Test
    void onePersonsTurnsNeverOverlap() throws Exception {
        var inside = new AtomicInteger();
        var executor = Executors.newFixedThreadPool(8);
        var seen = executor.invokeAll(IntStream.range(0, 200)
                .<Callable<Integer>>mapToObj(unused ->
                        () -> locks.inTurn(ANA, () -> occupied(inside)).orElse(1))
                .toList());
        executor.shutdown();

        for (var each : seen) {
            assertThat(each.get()).isEqualTo(1);
        }
    }

    private static int occupied(AtomicInteger inside) {
        int now = inside.incrementAndGet();
        Thread.yield();
        inside.decrementAndGet();
        return now;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
