package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedThreadsTests {

    private final CountDownLatch free = new CountDownLatch(1);
    private final CountDownLatch underWay = new CountDownLatch(BoundedThreads.REPLIES - 1);
    private final ThreadPoolExecutor threads = BoundedThreads.replies();

    @AfterEach
    void close() {
        free.countDown();
        threads.shutdownNow();
    }

    private void hangs() {
        try {
            underWay.countDown();
            free.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void addressesThatHangHoldUpNobodyElsesWord() throws Exception {
        for (int each = 1; each < BoundedThreads.REPLIES; each++) {
            threads.execute(this::hangs);
        }
        assertThat(underWay.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(threads.submit(() -> "said").get(30, TimeUnit.SECONDS)).isEqualTo("said");
    }

    @Test
    void aBurstWaitsAndWhatIsBeyondIsRefusedAtOnce() {
        for (int each = 0; each < BoundedThreads.REPLIES + BoundedThreads.REPLIES_IN_WAITING; each++) {
            threads.execute(this::hangs);
        }

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> threads.execute(this::hangs));
    }

    @Test
    void threadsWithoutWordsEnd() {
        assertThat(threads.allowsCoreThreadTimeOut()).isTrue();
        assertThat(threads.getPoolSize()).isZero();
    }
}
