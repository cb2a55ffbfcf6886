package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.RecentMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far tasks are that were said and whose progress is not stored: where that fails, the task comes again as it was,
 * and this instance goes on from there instead of saying it again. The memory is bounded, and forgets the oldest and what
 * did not come again within an hour, since another instance has done it.
 */
final class Progress {

    static final int MOST_KEPT = 1_000;

    private static final Duration LONGEST_KEPT = Duration.ofHours(1);

    /**
     * One step.
     *
     * @param after what is left; empty if that is nothing
     */
    record Step(OutboxTask before, Optional<OutboxTask> after, Instant made) {}

    private final Clock clock;

    private final RecentMemory<String, Step> steps = new RecentMemory<>(MOST_KEPT);

    Progress(Clock clock) {
        this.clock = clock;
    }

    /** Remembers what is left of a task. */
    Step made(String id, OutboxTask before, Optional<OutboxTask> after) {
        var now = clock.instant();
        steps.forgetIf(each -> each.made().plus(LONGEST_KEPT).isBefore(now));
        var step = new Step(before, after, now);
        steps.keep(id, step);
        return step;
    }

    /** {@return the step by which the task, as it is, was said, so that only that has to be stored} */
    Optional<Step> of(String id, OutboxTask task) {
        return steps.of(id).filter(step -> step.before().equals(task));
    }

    /** The step is stored; by then another thread may have made the next one. */
    void stored(String id, Step step) {
        steps.forget(id, step);
    }
}
