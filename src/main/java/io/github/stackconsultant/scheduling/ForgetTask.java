package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.stackconsultant.messaging.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * What whoever runs the app asks to be erased, by adding this task by hand: somebody who cannot ask for it in Slack any more,
 * or a workspace whose removal could not be stored.
 *
 * @param workspace where
 * @param user who is forgotten; empty where everything goes
 * @param moment when the app was removed from the workspace; without it, no workspace is erased
 */
record ForgetTask(String workspace, Optional<String> user, Optional<Instant> moment) {

    static final TaskDescriptor<ForgetTask> TASK = TaskDescriptor.of("forget", ForgetTask.class);

    Optional<Person> person() {
        return user.map(id -> new Person(workspace, id));
    }

    /** {@return when the app was removed; fails if that is not said, since a mistyped name of a field would erase everything} */
    Instant removed() {
        return moment.orElseThrow(() -> new IllegalArgumentException("neither a user nor a moment is named"));
    }
}
