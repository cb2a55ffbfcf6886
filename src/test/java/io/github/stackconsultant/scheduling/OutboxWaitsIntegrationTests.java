package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** How long what cannot be said waits on every database, and when it is given up. */
@OnBothDatabases
class OutboxWaitsIntegrationTests extends OutboxScenes {

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
        tick(application, OutboxDelays.WIDEST.plusMillis(1));
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
            tick(application, Duration.ofSeconds(90).plus(OutboxDelays.WIDEST));
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

        tick(application, Duration.ofDays(1).plusSeconds(1));

        awaitNothingLeft();
        assertThat(messenger.attempts())
                .extracting(each -> each.content().subject())
                .containsExactly(subject, subject, "next");
        assertThat(output)
                .contains("ERROR", "Given up after a day: delivery " + delivery, "subject " + subject)
                .doesNotContain(WORDS, SECRET);
    }

    @Test
    void givesUpWhatIsAskedToWaitForADay(CapturedOutput output) {
        var application = start();
        var subject = anId();
        var delivery = anId();
        // more than there are hours: a clock that leaps may have a task tried once more
        for (int attempt = 0; attempt <= 40; attempt++) {
            messenger.then(subject, new Outcome.AskedToWait(Duration.ofHours(1)));
        }
        application.add(delivery, about(subject), about("next"));
        for (int hour = 1; hour <= 24; hour++) {
            awaitAttempts(subject, hour);
            awaitRescheduled();
            assertThat(output).doesNotContain("Given up after a day: delivery " + delivery);
            tick(application, Duration.ofHours(1).plus(OutboxDelays.WIDEST));
        }

        awaitNothingLeft();
        assertThat(messenger.attempts())
                .extracting(each -> each.content().subject())
                .endsWith(subject, "next");
        assertThat(output).contains("Given up after a day: delivery " + delivery, "asked to wait");
    }

    @Test
    void whoIsJustBeingSpokenToIsSpokenToALittleLater() throws Exception {
        var application = start();
        var talks = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        messenger.then("long", () -> {
            talks.countDown();
            assertThat(uninterrupted(ended)).isTrue();
            return new Outcome.Said();
        });
        application.add(anId(), about("long"));
        assertThat(talks.await(30, TimeUnit.SECONDS)).isTrue();
        try {
            application.add("waits", about("short"));
            await().atMost(DEADLINE).until(() -> due("waits").isAfter(clock.instant()));
            assertThat(due("waits"))
                    .isBetween(clock.instant().plusMillis(250), clock.instant().plusMillis(500));
        } finally {
            ended.countDown();
        }

        await().atMost(DEADLINE).until(() -> waiting() == 1);
        tick(application, Duration.ofMillis(500));
        awaitNothingLeft();
        assertThat(messenger.attempts())
                .extracting(each -> each.content().subject())
                .containsExactly("long", "short");
    }

    private Instant due(String instance) {
        return database.jdbc()
                .sql("select execution_time from scheduled_tasks where task_instance = ?")
                .param(instance)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
