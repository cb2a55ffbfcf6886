package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.stackconsultant.messaging.Statement;
import java.util.List;

/**
 * What one delivery has said, and how far that has come.
 *
 * @param delivery the id of the delivery, for the log
 * @param position how many of the statements are done with
 */
record OutboxTask(String delivery, List<Statement> statements, int position) {

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

    OutboxTask next() {
        return new OutboxTask(delivery, statements, position + 1);
    }
}
