package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;

/** One instance of the app with its outbox, whose clock and messenger do as they are told. */
abstract class OutboxScenes extends SchedulerScenes {

    static final String SECRET = "https://hooks.example.com/very-secret";

    final RecordingMessenger messenger = new RecordingMessenger();

    @BeforeEach
    void startAfresh() {
        messenger.clear();
        deleteTasks("say");
    }

    @Override
    OutboxApplication begin() {
        return start(clock, messenger);
    }

    OutboxApplication start(Clock by, Messenger through) {
        return OutboxApplication.start(by, through, (before, most) -> 0, database.settings());
    }

    static Statement about(String subject) {
        return new Statement(
                new Person("T1", "U1"),
                Place.privately("C1"),
                Optional.of(new ReplyPath(SECRET, true, Instant.EPOCH)),
                told(subject));
    }

    /** Nothing of what somebody wrote. */
    static Content wordless(String subject) {
        return new ConsultationContent.Current(new ConsultationId(subject), List.of());
    }

    private static Content told(String subject) {
        return new ConsultationContent.Told(
                new ConsultationNotice.AlreadyAnswered(new ConsultationId(subject), WORDS, WORDS));
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
        awaitDone(marker);
    }

    /** Waits until a delivery is said and nothing of it is stored any more. */
    void awaitDone(String delivery) {
        awaitAttempts(delivery, 1);
        await().atMost(DEADLINE).until(() -> count("say", "and task_instance = '" + delivery + "'") == 0);
    }

    /** Waits until nothing is left to say, not even the tail of an execution. */
    void awaitNothingLeft() {
        await().atMost(DEADLINE).until(() -> waiting() == 0);
    }

    long waiting() {
        return count("say", "");
    }

    void tick(OutboxApplication application, Duration time) {
        clock.tick(time);
        application.look();
    }

    static boolean uninterrupted(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until what was tried is stored as waiting for another attempt. */
    void awaitRescheduled() {
        await().atMost(DEADLINE).until(() -> count("say", "and picked = true") == 0);
    }
}
