package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import java.util.Optional;

/**
 * That what waits to be said is taken back. As a task it stands from the commit until nothing of that is kept any more.
 *
 * @param workspace where
 * @param user to whom; empty where it is to everybody there
 * @param cause the id of the delivery that led to it, which still says what it has to say
 * @param moment until when that was added, in milliseconds since 1970
 */
record Withdrawal(String workspace, Optional<String> user, String cause, long moment) {

    static final TaskDescriptor<Withdrawal> TASK = TaskDescriptor.of("withdraw", Withdrawal.class);

    /** {@return what it leaves of that delivery; empty if that is nothing} */
    Optional<OutboxTask> leaves(OutboxTask task) {
        boolean spared = task.addedAt() > moment || task.delivery().equals(cause);
        return spared ? Optional.of(task) : task.without(this::takesBack);
    }

    private boolean takesBack(Statement statement) {
        Person person = statement.person();
        return person.workspace().equals(workspace)
                && user.filter(each -> !each.equals(person.user())).isEmpty();
    }

    /** {@return an id without which a delivery says nothing that is taken back} */
    String mark() {
        return user.orElse(workspace);
    }
}
