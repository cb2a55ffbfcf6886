package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateKeeperTests {

    private static final Duration USUAL = Duration.ofMillis(150);

    @TempDir
    private Path folder;

    private final List<Duration> delays = new ArrayList<>();

    /** Notes when it would run what it is given. */
    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1) {

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            delays.add(Duration.of(delay, unit.toChronoUnit()));
            return super.schedule(() -> {}, 0, unit);
        }
    };

    @AfterEach
    void stop() {
        scheduler.shutdownNow();
    }

    private StateKeeper keeper(Duration time) {
        return new StateKeeper(
                new StateFile(folder.resolve("state.json")),
                () -> {
                    LockSupport.parkNanos(time.toNanos());
                    return new Snapshot(List.of(), List.of(), Map.of(), Map.of());
                },
                scheduler);
    }

    @Test
    void whatChangesUntilTheNextSavingIsSavedTogether() {
        var keeper = keeper(Duration.ZERO);

        keeper.changed();
        keeper.changed();

        assertThat(delays).containsExactly(USUAL);
    }

    @Test
    void theLongerItTakesTheLessOftenItIsSaved() {
        var keeper = keeper(Duration.ofMillis(20));

        keeper.write();
        keeper.changed();

        assertThat(delays)
                .singleElement()
                .satisfies(delay -> assertThat(delay).isBetween(Duration.ofMillis(200), Duration.ofSeconds(2)));
    }

    @Test
    void howeverLongItTakesItIsSavedWithinSeconds() {
        var keeper = keeper(Duration.ofMillis(200));

        keeper.write();
        keeper.changed();

        assertThat(delays).containsExactly(Duration.ofSeconds(2));
    }
}
