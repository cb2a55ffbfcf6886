package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.AlarmHandler;
import io.github.stackconsultant.privacy.FailureNames;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings an alarm until its handler succeeds. It never gives up, since a vote has to end, however late. Logs ids only,
 * never what somebody wrote.
 */
final class AlarmTaskHandler implements ExecutionHandler<Alarm>, FailureHandler<Alarm> {

    private static final Logger log = LoggerFactory.getLogger(AlarmTaskHandler.class);

    private final AlarmHandler alarmHandler;
    private final TriedAgain<Alarm> again;

    AlarmTaskHandler(AlarmHandler alarmHandler, Clock clock, FailureNames failures) {
        this.alarmHandler = alarmHandler;
        this.again = new TriedAgain<>("Alarm", clock, failures);
    }

    @Override
    public CompletionHandler<Alarm> execute(TaskInstance<Alarm> instance, ExecutionContext context) {
        alarmHandler.handle(instance.getData());
        return (complete, operations) -> unlessReplaced(complete, operations::remove);
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Alarm> operations) {
        unlessReplaced(complete, () -> again.onFailure(complete, operations));
    }

    /** The handler may have set the alarm again or cancelled it; then the row is no longer the one that rang. */
    private static void unlessReplaced(ExecutionComplete complete, Runnable ending) {
        try {
            ending.run();
        } catch (ExecutionException replaced) {
            log.debug(
                    "Alarm {} was set anew or taken back while it rang",
                    complete.getExecution().getId());
        }
    }
}
