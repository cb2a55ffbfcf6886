package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.github.kagkarlsson.scheduler.task.Task;
import io.github.stackconsultant.fixtures.InMemoryConfirmations;
import io.github.stackconsultant.fixtures.InMemoryConsultations;
import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.messaging.Acknowledgements;
import io.github.stackconsultant.messaging.AlarmHandler;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.LiveMessages;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.PastDeliveries;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.StoredOrder;
import io.github.stackconsultant.messaging.TaskStore;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.persistence.SchedulerRows;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.privacy.Retention;
import io.github.stackconsultant.privacy.Sweeper;
import io.github.stackconsultant.privacy.Sweeps;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance of the app, as far as the outbox and the timers need it, with the app's own settings. */
final class OutboxApplication implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @Import(SchedulingConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        DbSchedulerAutoConfiguration.class
    })
    static class Parts {

        @Bean
        Acknowledgements acknowledgements() {
            return () -> 0;
        }

        @Bean
        StoredOrder storedOrder(DataSource dataSource) {
            return new SchedulerRows(dataSource).order();
        }

        @Bean
        TaskStore taskStore(DataSource dataSource) {
            return new SchedulerRows(dataSource).store();
        }
    }

    /** A store's failure has its code in its message. */
    private static final FailureNames NAMES =
            failure -> failure instanceof SQLException ? Optional.of(failure.getMessage()) : Optional.empty();

    private final ConfigurableApplicationContext context;

    private OutboxApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one on which no alarm is set and no message is live. */
    static OutboxApplication start(
            Clock clock, Messenger messenger, PastDeliveries pastDeliveries, String... settings) {
        return start(clock, messenger, pastDeliveries, new InMemoryHandovers(), settings);
    }

    /** Starts one that keeps house. */
    static OutboxApplication start(
            Clock clock, Messenger messenger, PastDeliveries pastDeliveries, Handovers handovers, String... settings) {
        return start(clock, messenger, pastDeliveries, handovers, alarm -> {}, () -> {}, sweep -> {}, settings);
    }

    /** Starts one that sweeps, and says nothing and forgets nothing. */
    static OutboxApplication start(Clock clock, Sweeper sweeper, String... settings) {
        return start(
                clock,
                statement -> new Messenger.Outcome.Said(),
                (before, most) -> 0,
                new InMemoryHandovers(),
                alarm -> {},
                () -> {},
                sweeper,
                settings);
    }

    /** Starts one that says nothing and forgets nothing. */
    static OutboxApplication start(Clock clock, AlarmHandler alarmHandler, LiveMessages live, String... settings) {
        return start(
                clock,
                statement -> new Messenger.Outcome.Said(),
                (before, most) -> 0,
                new InMemoryHandovers(),
                alarmHandler,
                live,
                sweep -> {},
                settings);
    }

    private static OutboxApplication start(
            Clock clock,
            Messenger messenger,
            PastDeliveries pastDeliveries,
            Handovers handovers,
            AlarmHandler alarmHandler,
            LiveMessages live,
            Sweeper sweeper,
            String... settings) {
        return new OutboxApplication(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers(starting -> {
                    var beans = starting.getBeanFactory();
                    beans.registerSingleton("clock", clock);
                    beans.registerSingleton("messenger", messenger);
                    beans.registerSingleton("pastDeliveries", pastDeliveries);
                    beans.registerSingleton("handovers", handovers);
                    beans.registerSingleton("consultations", new InMemoryConsultations());
                    beans.registerSingleton("confirmations", new InMemoryConfirmations());
                    beans.registerSingleton("decisions", new InMemoryDecisions());
                    beans.registerSingleton(
                            "retention",
                            new Retention(
                                    Duration.ofDays(7),
                                    Duration.ofDays(90),
                                    Duration.ofDays(180),
                                    Duration.ofDays(365),
                                    Duration.ofHours(1)));
                    beans.registerSingleton("failureNames", NAMES);
                    beans.registerSingleton("alarmHandler", alarmHandler);
                    beans.registerSingleton("liveMessages", live);
                    beans.registerSingleton("sweeper", sweeper);
                })
                .run(Stream.of(settings).map("--"::concat).toArray(String[]::new)));
    }

    Timers timers() {
        return context.getBean(Timers.class);
    }

    Sweeps sweeps() {
        return context.getBean(Sweeps.class);
    }

    Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    /** {@return what it does in the background} */
    @SuppressWarnings("rawtypes") // as the scheduler takes them
    Collection<Task> tasks() {
        return context.getBeansOfType(Task.class).values();
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    void add(String delivery, Statement... statements) {
        transaction().executeWithoutResult(status -> outbox().add(new DeliveryId(delivery), List.of(statements)));
    }

    /** Has the scheduler look for what is due by the clock of now. */
    void look() {
        context.getBean(Scheduler.class).triggerCheckForDueExecutions();
    }

    /** Has what a clock that was set back left ahead looked for. */
    void lookAhead() {
        context.getBean(ClockSetBackRecovery.class).look();
    }

    /** Has it take up nothing more, for good; what it had taken up is done with by then. */
    void stopScheduler() {
        context.getBean(Scheduler.class).stop();
    }

    boolean isStopped() {
        return context.getBean(Scheduler.class).getSchedulerState().isShuttingDown();
    }

    @Override
    public void close() {
        context.close();
    }
}
