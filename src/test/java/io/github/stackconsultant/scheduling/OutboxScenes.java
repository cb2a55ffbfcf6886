package io.github.stackconsultant.scheduling;

import static org.awaitility.Awaitility.await;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One instance of the app with its outbox, whose clock and messenger do as they are told. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
abstract class OutboxScenes {

    static final Duration DEADLINE = Duration.ofSeconds(30);

    static final String SECRET = "https://hooks.example.com/very-secret";

    static final String WORDS = "words of a person";

    final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T00:59:59.123456Z"));

    final RecordingMessenger messenger = new RecordingMessenger();

    private @Nullable OutboxApplication running;

    abstract Database database();

    @BeforeEach
    void startAfresh() {
        messenger.clear();
        database()
                .jdbc()
                .sql("delete from scheduled_tasks where task_name = 'say'")
                .update();
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** One instance serves most tests, since a start takes long. */
    OutboxApplication start() {
        if (running == null) {
            running = start(clock, messenger);
        }
        return running;
    }

    OutboxApplication start(Clock by, Messenger through) {
        return OutboxApplication.start(by, through, before -> 0, database().settings());
    }

    static Statement about(String subject) {
        var person = new Person("T1", "U1");
        return new Statement(
                Topic.NOTICE,
                person,
                Place.privately("C1"),
                Optional.of(new ReplyPath(SECRET, true, Instant.EPOCH)),
                subject,
                List.of(WORDS));
    }

    static String anId() {
        return UUID.randomUUID().toString();
    }

    void awaitAttempts(String subject, long times) {
        await().atMost(DEADLINE).until(() -> messenger.attemptsAt(subject) >= times);
    }

    /** Waits until the scheduler has looked for what is due at least once more. */
    void awaitALook(OutboxApplication application) {
        var marker = anId();
        application.add(marker, about(marker));
        awaitAttempts(marker, 1);
    }

    /** Waits until nothing is left to say, not even the tail of an execution. */
    void awaitNothingLeft() {
        await().atMost(DEADLINE).until(() -> waiting() == 0);
    }

    long waiting() {
        return database()
                .jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = 'say'")
                .query(Long.class)
                .single();
    }

    void tick(OutboxApplication application, Duration time) {
        clock.tick(time);
        application.look();
    }

    /** Waits until what was tried is stored as waiting for another attempt. */
    void awaitRescheduled() {
        await().atMost(DEADLINE)
                .until(() -> database()
                                .jdbc()
                                .sql("select count(*) from scheduled_tasks where task_name = 'say' and picked = true")
                                .query(Long.class)
                                .single()
                        == 0);
    }
}
