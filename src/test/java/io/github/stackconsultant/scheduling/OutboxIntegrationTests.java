package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the outbox keeps on every database: each thing is said once, after the commit and in order, whoever shares it. */
@OnBothDatabases
class OutboxIntegrationTests extends OutboxScenes {

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

    /** Words may be many, and wait all at once. */
    @Test
    void whatEndsVotesShowsThemOrTakesBackWordsGoesBeforeWords() {
        var application = startIdle();
        application.transaction().executeWithoutResult(status -> {
            application.outbox().add(new DeliveryId("word"), List.of(about("word")));
            application.outbox().withdraw("T9", clock.instant(), new DeliveryId("gone"));
            application.timers().set(new PollAlarm.Close(new PollId("p1")), clock.instant());
        });

        assertThat(tasksOf("= 50")).containsExactly("say");
        assertThat(tasksOf("> 50")).contains("alarm", "withdraw", "live-messages");
        deleteTasks("alarm");
        deleteTasks("withdraw");
    }

    private List<String> tasksOf(String priority) {
        return database.jdbc()
                .sql("select task_name from scheduled_tasks where task_name <> 'housekeeping' and priority " + priority)
                .query(String.class)
                .list();
    }

    @Test
    void takesADeliveryOfNoWords() {
        start().add(anId());

        assertThat(waiting()).isZero();
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
        tick(application, Duration.ofSeconds(1).plus(OutboxDelays.WIDEST));

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
        one.attempts().forEach(each -> said.add(each.content().subject()));
        other.attempts().forEach(each -> said.add(each.content().subject()));
        assertThat(said).hasSize(120).doesNotHaveDuplicates();
    }
}
