package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.privacy.PersonErasure;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases what whoever runs the app asks for, as if the person, or Slack, had asked for it. It never gives up. */
final class ForgetHandler implements ExecutionHandler<ForgetTask> {

    private static final Logger log = LoggerFactory.getLogger(ForgetHandler.class);

    /** A vote ends by itself, after some days mostly. */
    private static final Duration UNTIL_VOTES_ARE_OVER = Duration.ofHours(1);

    private final PersonErasure people;
    private final WorkspaceErasure workspaces;
    private final Clock clock;

    ForgetHandler(PersonErasure people, WorkspaceErasure workspaces, Clock clock) {
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public CompletionHandler<ForgetTask> execute(TaskInstance<ForgetTask> instance, ExecutionContext context) {
        var task = instance.getData();
        var cause = new DeliveryId(instance.getId());
        if (task.person().isPresent()) {
            return forget(task.person().get(), cause);
        }
        if (workspaces.erase(task.workspace(), task.removed(), cause)) {
            log.info("Asked for by {}: everything of workspace {} is being erased", cause.value(), task.workspace());
        } else {
            log.warn("Asked for by {}: nothing is erased, since that name was used before", cause.value());
        }
        return (complete, operations) -> operations.remove();
    }

    /** The log says nothing of who it is. */
    private CompletionHandler<ForgetTask> forget(Person person, DeliveryId cause) {
        int votes = people.erase(person, cause);
        if (votes > 0) {
            log.info("Asked for by {}: not forgotten yet, since votes of theirs are open: {}", cause.value(), votes);
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(UNTIL_VOTES_ARE_OVER));
        }
        log.info("Asked for by {}: somebody in workspace {} is forgotten", cause.value(), person.workspace());
        return (complete, operations) -> operations.remove();
    }
}
