package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** What the outbox keeps on every database where saying fails, and where instances of the app restart and die. */
abstract class OutboxFailuresContract extends OutboxScenes {

    @Test
    void waitsAsLongAsAskedAndNoLonger() {
        var application = start();
        var subject = anId();
        messenger.then(subject, new Outcome.AskedToWait(Duration.ofHours(1)));

        application.add(anId(), about(subject));
        awaitAttempts(subject, 1);
        awaitRescheduled();

        tick(application, Duration.ofHours(1).minusMillis(1));
        awaitALook(application);
        assertThat(messenger.attemptsAt(subject)).isEqualTo(1);
        tick(application, Duration.ofMillis(1));
        awaitAttempts(subject, 2);
        awaitNothingLeft();
    }

    @Test
    void theLogSaysOnceHowLongATaskWasAskedToWait(CapturedOutput output) {
        var application = start();
        var subject = anId();
        for (int attempt = 0; attempt < 3; attempt++) {
            messenger.then(subject, new Outcome.AskedToWait(Duration.ofSeconds(90)));
        }

        var delivery = anId();
        application.add(delivery, about(subject));
        for (int attempt = 1; attempt <= 4; attempt++) {
            awaitAttempts(subject, attempt);
            awaitRescheduled();
            tick(application, Duration.ofSeconds(90));
        }
        awaitNothingLeft();

        assertThat(output.toString().lines().filter(line -> line.contains(subject)))
                .singleElement()
                .asString()
                .contains("INFO", "Asked to wait 90 s", delivery, "channel C1")
                .doesNotContain(WORDS, SECRET);
    }

    @Test
    void waitsNoLongerWhereTheClockWasSetBack() {
        var application = start();
        var subject = anId();
        messenger
                .then(subject, new Outcome.AskedToWait(Duration.ofHours(1)))
                .then(subject, new Outcome.Failed("silence"));

        application.add(anId(), about(subject));
        awaitAttempts(subject, 1);
        awaitRescheduled();
        application.lookAhead();
        awaitALook(application);
        assertThat(messenger.attemptsAt(subject)).isEqualTo(1);

        for (int attempt = 2; attempt <= 3; attempt++) {
            clock.tick(Duration.ofHours(-2));
            application.lookAhead();
            awaitAttempts(subject, attempt);
            awaitRescheduled();
        }
        awaitNothingLeft();
        clock.tick(Duration.ofHours(4));
    }

    @Test
    void waitsTwiceAsLongAfterEachFailure() {
        var application = start();
        var subject = anId();
        messenger
                .then(subject, new Outcome.Failed("silence"))
                .then(subject, () -> {
                    throw new IllegalStateException("about " + WORDS);
                })
                .then(subject, new Outcome.Failed("503"));

        application.add(anId(), about(subject));
        for (int attempt = 1; attempt <= 3; attempt++) {
            awaitAttempts(subject, attempt);
            awaitRescheduled();
            var wait = Duration.ofSeconds(1L << (attempt - 1));
            tick(application, wait.minusMillis(1));
            awaitALook(application);
            assertThat(messenger.attemptsAt(subject)).isEqualTo(attempt);
            tick(application, Duration.ofMillis(1));
        }

        awaitAttempts(subject, 4);
        awaitNothingLeft();
    }

    @Test
    void doesNotSayAgainWhatWasSaidBeforeAFailure() {
        var application = start();
        var second = anId();
        messenger.then(second, new Outcome.Failed("silence"));

        application.add(anId(), about("first"), about(second), about("third"));
        awaitAttempts(second, 1);
        awaitRescheduled();
        tick(application, Duration.ofSeconds(1));

        awaitNothingLeft();
        assertThat(messenger.attempts())
                .extracting(Statement::subject)
                .containsExactly("first", second, second, "third");
    }

    @Test
    void dropsWhatIsRefusedAndGoesOn(CapturedOutput output) {
        var application = start();
        var delivery = anId();
        messenger.then("refused", new Outcome.Refused("channel_not_found"));

        application.add(delivery, about("refused"), about("next"));

        awaitNothingLeft();
        assertThat(messenger.attempts()).extracting(Statement::subject).containsExactly("refused", "next");
        assertThat(output)
                .contains("Refused", delivery, "NOTICE", "subject refused", "channel C1", "channel_not_found")
                .doesNotContain(WORDS, SECRET);
    }

    @Test
    void givesUpAfterADayOfFailures(CapturedOutput output) {
        var application = start();
        var subject = anId();
        var delivery = anId();
        messenger.then(subject, new Outcome.Failed("silence")).then(subject, () -> {
            throw new IllegalStateException(WORDS + SECRET);
        });
        application.add(delivery, about(subject), about("next"));
        awaitAttempts(subject, 1);
        awaitRescheduled();

        database()
                .jdbc()
                .sql("update scheduled_tasks set consecutive_failures = 1000 where task_name = 'say'")
                .update();
        tick(application, Duration.ofSeconds(1));

        awaitNothingLeft();
        assertThat(messenger.attempts()).extracting(Statement::subject).containsExactly(subject, subject, "next");
        assertThat(output)
                .contains("ERROR", "Given up after 1001 failures: delivery " + delivery, "subject " + subject)
                .doesNotContain(WORDS, SECRET);
    }

    @Test
    void keepsWhatWasNotSaidThroughARestart() {
        var first = start();
        messenger.then("second", new Outcome.AskedToWait(Duration.ofHours(1)));
        first.add(anId(), about("first"), about("second"));
        awaitAttempts("second", 1);
        awaitRescheduled();
        stop();

        clock.tick(Duration.ofHours(1));
        start();

        awaitNothingLeft();
        assertThat(messenger.attempts()).extracting(Statement::subject).containsExactly("first", "second", "second");
    }

    @Test
    void takesUpWhatADeadInstanceLeftInTheMiddle() {
        var application = start();
        var subject = leftInTheMiddle(application);

        clock.tick(Duration.ofSeconds(8));

        isTakenUp(application, subject);
    }

    @Test
    void takesUpWhatADeadInstanceLeftInTheMiddleBeforeTheClockWasSetBack() {
        var application = start();
        var subject = leftInTheMiddle(application);

        clock.tick(Duration.ofSeconds(-30));
        application.lookAhead();
        assertThat(heartbeat())
                .as("as clocks may differ")
                .isEqualTo(clock.instant().plusSeconds(30));

        clock.tick(Duration.ofHours(-2));
        application.lookAhead();
        assertThat(heartbeat()).isEqualTo(clock.instant());
        assertThat(messenger.attemptsAt(subject)).as("not yet missed").isEqualTo(1);

        clock.tick(Duration.ofSeconds(8));
        isTakenUp(application, subject);
        clock.tick(Duration.ofHours(3));
    }

    /** {@return the subject of what an instance that is gone was about to say} */
    private String leftInTheMiddle(OutboxApplication application) {
        var subject = anId();
        messenger.then(subject, new Outcome.AskedToWait(Duration.ofHours(1)));
        application.add(anId(), about(subject));
        awaitAttempts(subject, 1);
        awaitRescheduled();
        database()
                .jdbc()
                .sql("""
                        update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?
                        where task_name = 'say'
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return subject;
    }

    private Instant heartbeat() {
        return database()
                .jdbc()
                .sql("select last_heartbeat from scheduled_tasks where task_name = 'say'")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void isTakenUp(OutboxApplication application, String subject) {
        await().atMost(DEADLINE).until(() -> {
            application.look();
            return messenger.attemptsAt(subject) == 2;
        });
        awaitNothingLeft();
    }

    @Test
    void leavesWhatItCannotReadForLaterAndGoesOnWithTheRest(CapturedOutput output) {
        var application = start();
        putInUnreadable("say", "E-unreadable", "{\"statements\":[{\"topic\":\"TELEPATHY\"}]}");

        awaitALook(application);

        await().atMost(DEADLINE).until(() -> output.getOut().contains("delivery E-unreadable"));
        await().atMost(DEADLINE).until(() -> waiting() == 1);
    }
}
