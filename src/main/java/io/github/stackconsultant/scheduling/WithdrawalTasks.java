package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.ExecutionTimeAndId;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.TaskRepository;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.RescheduleUpdate;
import io.github.stackconsultant.messaging.StoredOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The rows of what waits to be said, as far as it is taken back. They are changed as they were read or not at all, so
 * that nothing is said again and no failure is forgotten.
 */
final class WithdrawalTasks {

    private static final Logger log = LoggerFactory.getLogger(WithdrawalTasks.class);

    /** So many rows are held in memory. */
    private static final int PAGE = 100;

    private final TaskRepository repository;
    private final TaskJson json;
    private final StoredOrder order;
    private final SharedLook<List<Execution>> withdrawals;

    /**
     * Makes them.
     *
     * @param repository one that knows no task, and so gives their data as they are stored
     * @param order of those tasks
     */
    WithdrawalTasks(TaskRepository repository, TaskJson json, StoredOrder order) {
        this.repository = repository;
        this.json = json;
        this.order = order;
        this.withdrawals =
                new SharedLook<>(() -> repository.getScheduledExecutions(all(), Withdrawal.TASK.getTaskName()));
    }

    /** {@return what is left to say of that delivery now; empty if that is nothing} */
    Optional<OutboxTask> leftOf(OutboxTask task) {
        var left = Optional.of(task);
        for (var row : withdrawals.now()) {
            left = left.flatMap(waiting -> leavesOf(row, waiting));
        }
        return left;
    }

    /** Nobody is kept waiting for one that cannot be read: its own task tells of that. */
    private Optional<OutboxTask> leavesOf(Execution row, OutboxTask task) {
        try {
            return Objects.requireNonNull(json.deserialize(Withdrawal.class, data(row)))
                    .leaves(task, order);
        } catch (JacksonException unreadable) {
            return Optional.of(task);
        }
    }

    /** {@return whether all of it is taken back; if not, some is just being said} */
    boolean takeBack(Withdrawal withdrawal) {
        var mark = new String(json.serialize(withdrawal.mark()), StandardCharsets.UTF_8);
        boolean done = true;
        for (var page = page(all()); !page.isEmpty(); page = page(all().after(last(page)))) {
            for (var row : page) {
                done &= !new String(data(row), StandardCharsets.UTF_8).contains(mark) || isTakenBack(row, withdrawal);
            }
        }
        return done;
    }

    private List<Execution> page(ScheduledExecutionsFilter filter) {
        return repository.getScheduledExecutions(filter.limit(PAGE), OutboxTask.TASK.getTaskName());
    }

    private static ExecutionTimeAndId last(List<Execution> page) {
        var last = page.get(page.size() - 1);
        return new ExecutionTimeAndId(last.executionTime, last.getId());
    }

    private boolean isTakenBack(Execution row, Withdrawal withdrawal) {
        try {
            var task = Objects.requireNonNull(json.deserialize(OutboxTask.class, data(row)));
            var left = withdrawal.leaves(task, order);
            if (left.filter(task::equals).isPresent()) {
                return true;
            }
            return !row.picked && isChanged(row, left);
        } catch (JacksonException unreadable) {
            log.warn("Not taken back, since it cannot be read: delivery {}", row.getId());
            return true;
        }
    }

    private boolean isChanged(Execution row, Optional<OutboxTask> left) {
        try {
            left.ifPresentOrElse(
                    rest -> repository.reschedule(
                            row,
                            RescheduleUpdate.toExecutionTime(row.executionTime)
                                    .data(rest)
                                    .build()),
                    () -> repository.remove(row));
            return true;
        } catch (ExecutionException pickedMeanwhile) {
            return false;
        }
    }

    private static ScheduledExecutionsFilter all() {
        return ScheduledExecutionsFilter.all();
    }

    private static byte[] data(Execution row) {
        return row.taskInstance.getData() instanceof byte[] stored ? stored : new byte[0];
    }
}
