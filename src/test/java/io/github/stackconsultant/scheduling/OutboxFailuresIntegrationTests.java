package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** What the outbox keeps on every database where saying fails, and where instances of the app restart and die. */
@OnBothDatabases
class OutboxFailuresIntegrationTests extends OutboxScenes {

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
                .extracting(each -> each.content().subject())
                .containsExactly("first", second, second, "third");
    }

    @Test
    void dropsWhatIsRefusedAndGoesOn(CapturedOutput output) {
        var application = start();
        var delivery = anId();
        messenger.then("refused", new Outcome.Refused("channel_not_found"));

        application.add(delivery, about("refused"), about("next"));

        awaitNothingLeft();
        assertThat(messenger.attempts())
                .extracting(each -> each.content().subject())
                .containsExactly("refused", "next");
        assertThat(output)
                .contains("Refused", delivery, "content told", "subject refused", "channel C1", "channel_not_found")
                .doesNotContain(WORDS, SECRET);
    }

    @Test
    void whatIsLeftOfAStatementIsSaidByItself() {
        var application = start();
        var second = anId();
        messenger
                .then("first", new Outcome.GoesOn(about(second)))
                .then(second, new Outcome.Failed("503"))
                .then(second, new Outcome.Failed("503"));

        application.add(anId(), about("first"), about("third"));
        for (int attempt = 1; attempt <= 2; attempt++) {
            awaitAttempts(second, attempt);
            awaitRescheduled();
            tick(application, Duration.ofSeconds(attempt));
        }

        awaitNothingLeft();
        assertThat(messenger.attempts())
                .extracting(each -> each.content().subject())
                .containsExactly("first", second, second, second, "third");
    }

    /** As where the database is away between Slack's answer and what is stored of that. */
    @Test
    void whatWasSaidIsNotSaidAgainWhereThatCouldNotBeStored() {
        var application = start();
        // the change below would also keep what an earlier test is just done with
        awaitNothingLeft();
        var subject = anId();
        messenger.then(subject, () -> {
            database.jdbc()
                    .sql("update scheduled_tasks set version = version + 1 where task_name = 'say'")
                    .update();
            return new Outcome.Said();
        });

        application.add(anId(), about(subject), about("next"));
        awaitAttempts(subject, 1);
        awaitALook(application);
        assertThat(count("say", "and picked = true")).as("nobody stored it").isEqualTo(1);
        database.jdbc()
                .sql("update scheduled_tasks set picked = false, picked_by = null where task_name = 'say'")
                .update();
        application.look();

        awaitAttempts("next", 1);
        awaitNothingLeft();
        assertThat(messenger.attemptsAt(subject)).isEqualTo(1);
    }

    @Test
    void keepsWhatWasNotSaidThroughARestart() {
        var first = start();
        messenger.then("second", new Outcome.AskedToWait(Duration.ofHours(1)));
        first.add(anId(), about("first"), about("second"));
        awaitAttempts("second", 1);
        awaitRescheduled();
        stop();

        clock.tick(Duration.ofHours(1).plus(OutboxDelays.WIDEST));
        start();

        awaitNothingLeft();
        assertThat(messenger.attempts())
                .extracting(each -> each.content().subject())
                .containsExactly("first", "second", "second");
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
        database.jdbc().sql("""
                        update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?
                        where task_name = 'say'
                        """).param(clock.instant().atOffset(ZoneOffset.UTC)).update();
        return subject;
    }

    private Instant heartbeat() {
        return database.jdbc()
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
        putInUnreadable("say", "E-unreadable", "{\"statements\":[{\"content\":{\"telepathy\":{}}}]}");

        awaitALook(application);

        await().atMost(DEADLINE).until(() -> output.getOut().contains("delivery E-unreadable"));
        await().atMost(DEADLINE).until(() -> waiting() == 1);
    }
}
