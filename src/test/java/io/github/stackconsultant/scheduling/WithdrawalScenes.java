package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.TaskRepository;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.persistence.SchedulerRows;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What waits in an outbox, and is taken back. */
abstract class WithdrawalScenes extends OutboxScenes {

    static final Person FORGOTTEN = new Person("T1", "U1");

    @BeforeEach
    void nothingIsTakenBack() {
        deleteTasks("withdraw");
    }

    static void forget(OutboxApplication application) {
        application
                .transaction()
                .executeWithoutResult(status -> application.outbox().withdraw(FORGOTTEN, new DeliveryId(anId())));
    }

    /** {@return what lets go on whoever says that, with that outcome} */
    CountDownLatch blockedAt(String subject, Outcome outcome) {
        var latch = new CountDownLatch(1);
        messenger.then(subject, () -> {
            awaitLatch(latch);
            return outcome;
        });
        return latch;
    }

    static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until the scheduler has looked so often at what is due, and has taken it up. */
    void awaitALook(OutboxApplication application, int times) {
        for (int look = 0; look < times; look++) {
            var marker = anId();
            application.add(marker, Statement.at(Place.privately("C1"), new Person("T2", "U9"), wordless(marker)));
            awaitDone(marker);
        }
    }

    /** Waits until nothing of it is kept, and it only stands for what is stored late. */
    void awaitTakenBack(OutboxApplication application) {
        await().atMost(DEADLINE).until(() -> {
            application.look();
            if (looksAgain()) {
                clock.tick(Duration.ofMillis(100));
            }
            return stands();
        });
    }

    private boolean looksAgain() {
        return !stands()
                && database.jdbc()
                                .sql(
                                        "select count(*) from scheduled_tasks where task_name = 'withdraw' and execution_time > ?")
                                .param(clock.instant().atOffset(ZoneOffset.UTC))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    private boolean stands() {
        return database
                .jdbc()
                .sql("select task_data from scheduled_tasks where task_name = 'withdraw' and picked = false")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list()
                .stream()
                .anyMatch(withdrawal -> withdrawal.contains("\"again\":true"));
    }

    long withdrawals() {
        return count("withdraw", "");
    }

    List<String> kept() {
        return database.jdbc()
                .sql("select task_data from scheduled_tasks where task_name = 'say'")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list();
    }

    Withdrawal ofNow() {
        return new Withdrawal(
                FORGOTTEN.workspace(),
                Optional.of(FORGOTTEN.user()),
                "forget",
                clock.instant().toEpochMilli(),
                false);
    }

    /** {@return those of this database, with which something is done whenever they have read some} */
    WithdrawalTasks tasks(Runnable afterReading) {
        var json = new TaskJson();
        var rows = StoredTasks.in(database.dataSource(), json, List.of(), "test", clock);
        var disturbed = (TaskRepository) Proxy.newProxyInstance(
                TaskRepository.class.getClassLoader(),
                new Class<?>[] {TaskRepository.class},
                (proxy, method, given) -> {
                    var result = invoked(method, rows, given);
                    if (method.getName().equals("getScheduledExecutions")) {
                        afterReading.run();
                    }
                    return result;
                });
        return new WithdrawalTasks(disturbed, json, new SchedulerRows(database.dataSource()).order());
    }

    static @Nullable Object invoked(Method method, Object target, @Nullable Object[] given) throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
