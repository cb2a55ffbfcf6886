package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.StoredOrder;
import io.github.stackconsultant.messaging.StoredOrder.Stored;
import io.github.stackconsultant.privacy.Sweep;
import java.util.Optional;

/**
 * A request to take back what waits to be said. As a task it stands from the commit until nothing of that is kept any more,
 * nor can be stored any more.
 *
 * @param workspace where
 * @param user to whom; empty where it is to everybody there
 * @param cause the id of the delivery that led to it, which still says what it has to say
 * @param moment until when that was added, in milliseconds since 1970
 * @param again whether nothing of it was kept once, and it stands for what is stored late
 */
record Withdrawal(String workspace, Optional<String> user, String cause, long moment, boolean again) {

    static final TaskDescriptor<Withdrawal> TASK = TaskDescriptor.of("withdraw", Withdrawal.class);

    /** {@return what it leaves of that delivery; empty if that is nothing} */
    Optional<OutboxTask> leaves(OutboxTask task, StoredOrder order) {
        var left = task.delivery().equals(cause) ? Optional.of(task) : task.without(this::takesBack);
        return left.filter(task::equals).isPresent() || isLater(task, order) ? Optional.of(task) : left;
    }

    /** The clock of the instance that added it may be ahead or behind, so near the moment the database's order counts. */
    private boolean isLater(OutboxTask task, StoredOrder order) {
        if (task.addedAt() > moment + Sweep.CLOCKS_APART.toMillis()) {
            return true;
        }
        return order.isLater(stored(OutboxTask.TASK, task.delivery()), stored(TASK, cause))
                .orElse(task.addedAt() > moment);
    }

    private static Stored stored(TaskDescriptor<?> task, String delivery) {
        return new Stored(task.getTaskName(), InstanceId.of(delivery));
    }

    private boolean takesBack(Statement statement) {
        Person person = statement.person();
        return person.workspace().equals(workspace)
                && user.filter(each -> !each.equals(person.user())).isEmpty();
    }

    /** {@return the same for what is stored late} */
    Withdrawal done() {
        return new Withdrawal(workspace, user, cause, moment, true);
    }

    /** {@return an id without which a delivery says nothing that is taken back} */
    String mark() {
        return user.orElse(workspace);
    }
}
