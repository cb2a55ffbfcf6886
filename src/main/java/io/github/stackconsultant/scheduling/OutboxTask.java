package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.stackconsultant.messaging.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The statements that one delivery leads to, and how many of them are done.
 *
 * @param delivery the id of the delivery, for the log
 * @param position how many of the statements are done with
 * @param addedAt when it was added, in milliseconds since 1970; 0 where an older version of the app added it
 */
record OutboxTask(String delivery, List<Statement> statements, int position, long addedAt) {

    static final TaskDescriptor<OutboxTask> TASK = TaskDescriptor.of("say", OutboxTask.class);

    OutboxTask {
        statements = List.copyOf(statements);
    }

    Statement current() {
        return statements.get(position);
    }

    boolean last() {
        return position + 1 >= statements.size();
    }

    /** {@return the task without the pending statements that match; empty if none are left} */
    Optional<OutboxTask> without(Predicate<Statement> gone) {
        var waiting = statements.subList(position, statements.size());
        var left = waiting.stream().filter(gone.negate()).toList();
        if (left.size() == waiting.size()) {
            return Optional.of(this);
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new OutboxTask(delivery, left, 0, addedAt));
    }

    /** {@return the task with that left to say of the current statement} */
    OutboxTask with(Statement rest) {
        var changed = new ArrayList<>(statements);
        changed.set(position, rest);
        return new OutboxTask(delivery, changed, position, addedAt);
    }

    OutboxTask next() {
        return new OutboxTask(delivery, statements, position + 1, addedAt);
    }
}
