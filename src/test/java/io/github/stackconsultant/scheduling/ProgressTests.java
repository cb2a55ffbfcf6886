package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T00:00:00Z"));
    private final Progress progress = new Progress(clock);
    private final OutboxTask task =
            new OutboxTask("e1", List.of(OutboxScenes.about("one"), OutboxScenes.about("two")), 0, 7);

    @Test
    void onlyTheSameTaskAsItWasIsSaid() {
        progress.made("e1", task, Optional.of(task.next()));

        assertThat(progress.of("e1", new OutboxTask("e1", task.statements(), 0, 7)))
                .isPresent();
        assertThat(progress.of("e1", task).orElseThrow().after()).contains(task.next());
        assertThat(progress.of("e1", task.next())).isEmpty();
        assertThat(progress.of("e2", task)).isEmpty();
    }

    @Test
    void whatIsStoredIsForgotten() {
        progress.stored("e1", progress.made("e1", task, Optional.empty()));

        assertThat(progress.of("e1", task)).isEmpty();
    }

    /** As soon as one is stored, another thread goes on. */
    @Test
    void theNextStepIsNotForgottenWithTheOneBefore() {
        var first = progress.made("e1", task, Optional.of(task.next()));
        progress.made("e1", task.next(), Optional.empty());
        progress.stored("e1", first);

        assertThat(progress.of("e1", task.next())).isPresent();
    }

    @Test
    void whatDoesNotComeAgainIsForgottenAfterAnHour() {
        progress.made("e1", task, Optional.empty());
        clock.tick(Duration.ofHours(1));
        progress.made("e2", task, Optional.empty());
        assertThat(progress.of("e1", task)).isPresent();

        clock.tick(Duration.ofMillis(1));
        progress.made("e3", task, Optional.empty());
        assertThat(progress.of("e1", task)).isEmpty();
        assertThat(progress.of("e2", task)).isPresent();
    }

    @Test
    void theOldestAreForgotten() {
        for (int each = 0; each <= Progress.MOST_KEPT; each++) {
            progress.made("e" + each, task, Optional.empty());
        }

        assertThat(progress.of("e0", task)).isEmpty();
        assertThat(progress.of("e1", task)).isPresent();
    }
}
