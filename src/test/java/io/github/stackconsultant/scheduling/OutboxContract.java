package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the outbox keeps on every database: instances of the app share it, restart, fail and die. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
abstract class OutboxContract {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private static final String SECRET = "https://hooks.example.com/very-secret";

    private static final String WORDS = "words of a person";

    private final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T00:59:59.123456Z"));
    private final RecordingMessenger messenger = new RecordingMessenger();
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
    private OutboxApplication start() {
        if (running == null) {
            running = start(clock, messenger);
        }
        return running;
    }

    private OutboxApplication start(Clock by, Messenger through) {
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

    private static String anId() {
        return UUID.randomUUID().toString();
    }

    private void awaitAttempts(String subject, long times) {
        await().atMost(DEADLINE).until(() -> messenger.attemptsAt(subject) >= times);
    }

    /** Waits until the scheduler has looked for what is due at least once more. */
    private void awaitALook(OutboxApplication application) {
        var marker = anId();
        application.add(marker, about(marker));
        awaitAttempts(marker, 1);
    }

    /** Waits until nothing is left to say, not even the tail of an execution. */
    private void awaitNothingLeft() {
        await().atMost(DEADLINE).until(() -> waiting() == 0);
    }

    private long waiting() {
        return database()
                .jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = 'say'")
                .query(Long.class)
                .single();
    }

    private void tick(OutboxApplication application, Duration time) {
        clock.tick(time);
        application.look();
    }

    /** Waits until what was tried is stored as waiting for another attempt. */
    private void awaitRescheduled() {
        await().atMost(DEADLINE)
                .until(() -> database()
                                .jdbc()
                                .sql("select count(*) from scheduled_tasks where task_name = 'say' and picked = true")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void saysNothingBeforeTheCommitAndAllOfItAtOnceAfterwards() throws Exception {
        var application = start();
        var subject = anId();
        var added = new CountDownLatch(1);
        var commit = new CountDownLatch(1);

        var transaction =
                CompletableFuture.runAsync(() -> application.transaction().executeWithoutResult(status -> {
                    application.outbox().add(new DeliveryId(subject), List.of(about(subject), about(subject)));
                    added.countDown();
                    assertThat(uninterrupted(commit)).isTrue();
                }));
        assertThat(uninterrupted(added)).isTrue();
        awaitALook(application);
        assertThat(messenger.attemptsAt(subject)).isZero();

        commit.countDown();
        transaction.get(30, TimeUnit.SECONDS);

        // the clock stands still, so that no poll comes by itself
        awaitAttempts(subject, 2);
        awaitNothingLeft();
    }

    private static boolean uninterrupted(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void saysNothingAfterARollback() {
        var application = start();
        var subject = anId();

        application.transaction().executeWithoutResult(status -> {
            application.outbox().add(new DeliveryId(subject), List.of(about(subject)));
            status.setRollbackOnly();
        });

        awaitALook(application);
        awaitNothingLeft();
        assertThat(messenger.attemptsAt(subject)).isZero();
    }

    @Test
    void saysTheStatementsOfADeliveryInTheirOrder() {
        var application = start();
        var statements =
                IntStream.range(0, 6).mapToObj(each -> about("s" + each)).toArray(Statement[]::new);

        application.add(anId(), statements);

        awaitNothingLeft();
        assertThat(messenger.attempts()).containsExactly(statements);
    }

    @Test
    void takesADeliveryOfNoWords() {
        start().add(anId());

        assertThat(waiting()).isZero();
    }

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
    void takesBackWhatWaitsInAWorkspaceAndNothingElse() {
        var application = start();
        var gone = anId();
        var other = anId();
        var elsewhere = Statement.about(Topic.NOTICE, other, new Person("T2", "U1"), Place.privately("C1"));
        for (var subject : List.of(gone, other)) {
            messenger.then(subject, new Outcome.Failed("token_revoked"));
        }
        application.add(anId(), about(gone));
        application.add(anId(), elsewhere);
        awaitAttempts(gone, 1);
        awaitAttempts(other, 1);
        awaitRescheduled();

        application
                .transaction()
                .executeWithoutResult(status -> application.outbox().withdraw("T1"));
        tick(application, Duration.ofSeconds(1));

        awaitNothingLeft();
        assertThat(messenger.attemptsAt(gone)).isEqualTo(1);
        assertThat(messenger.attemptsAt(other)).isEqualTo(2);
    }

    @Test
    void countsADeliveryOnceThoughAddedTwice() {
        var application = start();
        var subject = anId();
        messenger.then(subject, new Outcome.AskedToWait(Duration.ofSeconds(1)));

        application.transaction().executeWithoutResult(status -> {
            application.outbox().add(new DeliveryId(subject), List.of(about(subject)));
            application.outbox().add(new DeliveryId(subject), List.of(about(subject)));
        });
        awaitAttempts(subject, 1);
        awaitRescheduled();
        application.add(subject, about(subject));
        tick(application, Duration.ofSeconds(1));

        awaitNothingLeft();
        assertThat(messenger.attemptsAt(subject)).isEqualTo(2);
    }

    @Test
    void takesDeliveriesOfOddIds() {
        var application = start();
        var odd = List.of("k".repeat(10_000), "k".repeat(10_000) + "2", "\u0000\ud800", "it's \ud83d\ude80", " ");

        odd.forEach(id -> application.add(id, about(id)));

        awaitNothingLeft();
        assertThat(messenger.attempts()).hasSize(odd.size());
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
        database()
                .jdbc()
                .sql("""
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                        values ('say', 'E-unreadable', ?, ?, false, 1)
                        """)
                .params(
                        "{\"statements\":[{\"topic\":\"TELEPATHY\"}]}".getBytes(StandardCharsets.UTF_8),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        awaitALook(application);

        await().atMost(DEADLINE).until(() -> output.getOut().contains("delivery E-unreadable"));
        await().atMost(DEADLINE).until(() -> waiting() == 1);
    }

    @Test
    void saysEachThingOnceWhenTwoInstancesShareIt() {
        var one = new RecordingMessenger();
        var other = new RecordingMessenger();
        stop();

        try (var first = start(Clock.systemUTC(), one);
                var second = start(Clock.systemUTC(), other)) {
            var instances = List.of(first, second);
            for (int each = 0; each < 60; each++) {
                instances.get(each % 2).add("shared-" + each, about("a" + each), about("b" + each));
            }
            awaitNothingLeft();
        }

        var said = new ArrayList<String>();
        one.attempts().forEach(each -> said.add(each.subject()));
        other.attempts().forEach(each -> said.add(each.subject()));
        assertThat(said).hasSize(120).doesNotHaveDuplicates();
    }
}
