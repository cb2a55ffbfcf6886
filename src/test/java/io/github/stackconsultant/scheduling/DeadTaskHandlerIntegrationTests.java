package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.TaskResolver;
import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepository;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import io.github.stackconsultant.fixtures.FreshDatabase;
import io.github.stackconsultant.fixtures.TickingClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Two instances find at the same time what a third left behind. */
@ExtendWith(OutputCaptureExtension.class)
class DeadTaskHandlerIntegrationTests {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.h2();

    private static final Instant NOW = Instant.parse("2026-03-29T00:00:00Z");
    private static final String DEAD = "of the dead";

    @Test
    void theFirstPutsItBackAndForTheOtherThatIsNoFailure(CapturedOutput output) {
        var clock = new TickingClock(NOW);
        try (var application = OutboxApplication.start(
                clock, alarm -> {}, () -> {}, database.get().settings())) {
            application.stopScheduler();
            assertThat(application.tasks())
                    .extracting(Task::getName)
                    .containsExactlyInAnyOrder(
                            "say", "withdraw", "sweep", "forget", "alarm", "live-messages", "housekeeping");
            for (var task : application.tasks()) {
                var left = leftBehind(task);

                found(task, left);
                found(task, left);

                assertThat(row(task)).isEqualTo(new Row(false, left.version + 1));
            }
        }
        assertThat(output).contains("Left by an instance that is gone: live-messages " + DEAD);
        assertThat(output).doesNotContain("ERROR");
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // as the scheduler calls it
    private static void found(Task task, Execution left) {
        task.getDeadExecutionHandler()
                .deadExecution(
                        ExecutionComplete.failure(left, NOW, NOW, null),
                        new ExecutionOperations(repository(task), SchedulerListeners.NOOP, left));
    }

    /** By the clock of the running instance its owner is alive, so that this instance leaves it alone. */
    private static Execution leftBehind(Task<?> task) {
        database.get()
                .jdbc()
                .sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                        + " last_heartbeat, version) values (?, ?, ?, true, 'gone', ?, 7)")
                .params(task.getName(), DEAD, Timestamp.from(NOW), Timestamp.from(NOW))
                .update();
        return repository(task).getExecution(task.getName(), DEAD).orElseThrow();
    }

    private static JdbcTaskRepository repository(Task<?> task) {
        var source = database.get().dataSource();
        com.github.kagkarlsson.scheduler.Clock clock = () -> NOW;
        return new JdbcTaskRepository(
                source,
                false,
                new AutodetectJdbcCustomization(source),
                JdbcTaskRepository.DEFAULT_TABLE_NAME,
                new TaskResolver(SchedulerListeners.NOOP, clock, List.of(task)),
                new SchedulerName.Fixed("test"),
                new TaskJson(),
                false,
                clock);
    }

    private record Row(boolean picked, long version) {}

    private static Row row(Task<?> task) {
        return database.get()
                .jdbc()
                .sql("select picked, version from scheduled_tasks where task_name = ? and task_instance = ?")
                .params(task.getName(), DEAD)
                .query(Row.class)
                .single();
    }
}
