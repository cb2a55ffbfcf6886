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
record Saying(String delivery, List<Statement> statements, int position) {

    static final TaskDescriptor<Saying> TASK = TaskDescriptor.of("say", Saying.class);

    Saying {
        statements = List.copyOf(statements);
    }

    Statement current() {
        return statements.get(position);
    }

    boolean last() {
        return position + 1 >= statements.size();
    }

    Saying next() {
        return new Saying(delivery, statements, position + 1);
    }
}
