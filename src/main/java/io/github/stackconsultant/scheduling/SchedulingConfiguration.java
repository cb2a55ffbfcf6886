package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.messaging.Acknowledgements;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.AlarmHandler;
import io.github.stackconsultant.messaging.LiveMessages;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.PastDeliveries;
import io.github.stackconsultant.messaging.StoredOrder;
import io.github.stackconsultant.messaging.TaskStore;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.privacy.OtherClock;
import io.github.stackconsultant.privacy.PersonErasure;
import io.github.stackconsultant.privacy.Retention;
import io.github.stackconsultant.privacy.Sweeper;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import io.github.stackconsultant.record.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the tasks, from which the starter builds the scheduler. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SchedulingConfiguration.class);

    private static final TaskJson TASK_JSON = new TaskJson();

    /** Slack allows about one update of a message per this interval. */
    private static final Duration LIVE = Duration.ofSeconds(3);

    private static final String LIVE_MESSAGES = "live-messages";

    private static final String HOUSEKEEPING = "housekeeping";

    private final FailureNames failures;

    SchedulingConfiguration(FailureNames failures) {
        this.failures = failures;
    }

    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    /**
     * What ends votes, shows them and takes back words goes before words, of which many may wait. If the database
     * supports it, one statement picks up many tasks, which saves two statements for each.
     */
    @Bean
    DbSchedulerCustomizer schedulerCustomizer(DbSchedulerProperties properties, DataSource dataSource) {
        properties.setPriorityEnabled(true);
        if (new AutodetectJdbcCustomization(dataSource).supportsSingleStatementLockAndFetch()) {
            properties.setPollingStrategy(PollingStrategyConfig.Type.LOCK_AND_FETCH);
        }
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(TASK_JSON);
            }
        };
    }

    @Bean
    SchedulerTrouble schedulerTrouble(Clock clock) {
        return new SchedulerTrouble(failures, clock);
    }

    @Bean
    SchedulerListener schedulerWorks(SchedulerTrouble trouble) {
        return trouble.end();
    }

    @Bean
    ScheduledOutbox outbox(Scheduler scheduler, TaskStore tasks, Clock clock) {
        return new ScheduledOutbox(scheduler, tasks, TASK_JSON, clock);
    }

    /** Resolved lazily: the scheduler is built from this task, and what speaks and listens may depend on the outbox. */
    @Bean
    Task<OutboxTask> sayTask(
            ObjectProvider<Messenger> messenger,
            WithdrawalTasks withdrawals,
            ObjectProvider<Acknowledgements> acknowledgements,
            DbSchedulerProperties properties,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        var handler = new OutboxTaskHandler(
                statement -> messenger.getObject().say(statement),
                withdrawals,
                RightOfWay.ofThisProcess(() -> acknowledgements.getObject().underWay(), properties.getThreads()),
                clock,
                new Random(),
                failures,
                wake(scheduler));
        return custom(OutboxTask.TASK, handler, handler, scheduler, clock);
    }

    private static <T> Task<T> custom(
            TaskDescriptor<T> task,
            ExecutionHandler<T> execution,
            FailureHandler<T> failure,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        return Tasks.custom(task)
                .onFailure(failure)
                .onDeadExecution(new DeadTaskHandler<>(clock, wake(scheduler)))
                .execute(execution);
    }

    private static Runnable wake(ObjectProvider<Scheduler> scheduler) {
        return () -> scheduler.getObject().triggerCheckForDueExecutions();
    }

    @Bean
    WithdrawalTasks withdrawalTasks(DataSource dataSource, StoredOrder order, Clock clock) {
        return new WithdrawalTasks(
                StoredTasks.in(dataSource, TASK_JSON, List.of(), "withdrawals", clock), TASK_JSON, order);
    }

    @Bean
    Task<Withdrawal> withdrawTask(WithdrawalTasks withdrawals, ObjectProvider<Scheduler> scheduler, Clock clock) {
        var again = new TriedAgain<Withdrawal>("Taking back for delivery", clock, failures);
        return custom(Withdrawal.TASK, new WithdrawalHandler(withdrawals, clock), again, scheduler, clock);
    }

    @Bean
    ScheduledSweeps sweeps(Scheduler scheduler, Clock clock) {
        return new ScheduledSweeps(scheduler, clock);
    }

    /** Resolved lazily, since sweeping cancels alarms. */
    @Bean
    Task<SweepTask> sweepTask(ObjectProvider<Sweeper> sweeper, ObjectProvider<Scheduler> scheduler, Clock clock) {
        var handler = new SweepHandler(sweep -> sweeper.getObject().sweep(sweep), clock);
        var again = new TriedAgain<SweepTask>("Erasing for delivery", clock, failures);
        return custom(SweepTask.TASK, handler, again, scheduler, clock);
    }

    /** Resolved lazily, since erasing adds to the outbox. */
    @Bean
    Task<ForgetTask> forgetTask(
            ObjectProvider<PersonErasure> people,
            ObjectProvider<WorkspaceErasure> workspaces,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        var handler = new ForgetHandler(
                (person, cause) -> people.getObject().erase(person, cause),
                (workspace, removed, cause) -> workspaces.getObject().erase(workspace, removed, cause),
                clock);
        var again = new TriedAgain<ForgetTask>("Forgetting as asked by task", clock, failures);
        return custom(ForgetTask.TASK, handler, again, scheduler, clock);
    }

    @Bean
    ClockSetBackRecovery clockSetBackRecovery(
            Scheduler scheduler, DataSource dataSource, List<Task<?>> tasks, Clock clock) {
        return new ClockSetBackRecovery(
                scheduler,
                FutureHeartbeats.in(dataSource, TASK_JSON, tasks, clock),
                LIVE_MESSAGES,
                List.of(
                        OutboxTask.TASK.getTaskName(),
                        Withdrawal.TASK.getTaskName(),
                        SweepTask.TASK.getTaskName(),
                        ForgetTask.TASK.getTaskName(),
                        HOUSEKEEPING),
                clock);
    }

    @Bean
    ScheduledTimers timers(DataSource dataSource, Scheduler scheduler, Clock clock) {
        return new ScheduledTimers(
                AlarmTasks.in(dataSource, TASK_JSON, clock), clock, scheduler::triggerCheckForDueExecutions);
    }

    /** Resolved lazily, since alarm handlers depend on the timers. */
    @Bean
    Task<Alarm> alarmTask(ObjectProvider<AlarmHandler> alarmHandler, ObjectProvider<Scheduler> scheduler, Clock clock) {
        var handler = new AlarmTaskHandler(alarm -> alarmHandler.getObject().handle(alarm), clock, failures);
        return custom(AlarmTasks.TASK, handler, handler, scheduler, clock);
    }

    /** Resolved lazily, since what updates messages depends on the outbox. */
    @Bean
    Task<Void> liveMessagesTask(
            ObjectProvider<LiveMessages> messages, ObjectProvider<Scheduler> scheduler, Clock clock) {
        var round = new LiveRound(() -> messages.getObject().bringUpToDate(), failures);
        return Tasks.recurring(LIVE_MESSAGES, Schedules.fixedDelay(LIVE))
                .defaultPriority(Priority.HIGH)
                .onFailure((complete, operations) -> {
                    complete.getCause().ifPresent(round::failed);
                    operations.reschedule(complete, clock.instant().plus(LIVE));
                })
                .onDeadExecution(new DeadTaskHandler<>(clock, wake(scheduler)))
                .execute((instance, context) -> round.run());
    }

    @Bean
    Housekeeping housekeeping(
            PastDeliveries deliveries,
            Handovers handovers,
            Consultations consultations,
            Confirmations confirmations,
            Decisions decisions,
            Retention retention,
            PlatformTransactionManager transactions,
            Clock clock,
            List<OtherClock> others) {
        return new Housekeeping(
                Housekeeping.kinds(deliveries, handovers, consultations, confirmations, decisions, retention),
                Housekeeping.BATCH,
                new TransactionTemplate(transactions),
                clock,
                others,
                failures);
    }

    @Bean
    Task<Void> housekeepingTask(
            Housekeeping housekeeping, Retention retention, ObjectProvider<Scheduler> scheduler, Clock clock) {
        var every = retention.every();
        return Tasks.recurring(HOUSEKEEPING, Schedules.fixedDelay(every))
                .onFailure((complete, operations) -> {
                    complete.getCause()
                            .ifPresent(cause -> log.warn(
                                    "Housekeeping failed, tried again later: {}",
                                    failures.line(cause),
                                    failures.trace(cause)));
                    operations.reschedule(complete, clock.instant().plus(every));
                })
                .onDeadExecution(new DeadTaskHandler<>(clock, wake(scheduler)))
                .execute((instance, context) -> housekeeping.run());
    }
}
