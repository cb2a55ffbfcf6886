package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.FreshDatabase;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HousekeepingIntegrationTests {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.h2();

    private static final Instant START = Instant.parse("2026-03-29T00:00:00Z");

    private final TickingClock clock = new TickingClock(START);
    private final BlockingQueue<Instant> forgotten = new LinkedBlockingQueue<>();
    private final InMemoryHandovers handovers = new InMemoryHandovers();

    @Test
    void forgetsDeliveriesOfAWeekAgoAndRequestsOfNinetyDaysAgoEveryHourAndAfterAFailure() throws Exception {
        asked("old", Duration.ofDays(90).plusSeconds(1));
        asked("old in an hour", Duration.ofDays(90).minusMinutes(30));
        asked("young", Duration.ofDays(89));
        try (var application = OutboxApplication.start(
                clock,
                statement -> new Outcome.Said(),
                this::forget,
                handovers,
                database.get().settings())) {
            assertThat(forgotten.poll(30, TimeUnit.SECONDS)).isEqualTo(START.minus(Duration.ofDays(7)));

            for (int hour = 1; hour <= 2; hour++) {
                awaitWaiting();
                clock.tick(Duration.ofHours(1));
                application.look();

                assertThat(forgotten.poll(30, TimeUnit.SECONDS))
                        .isEqualTo(START.minus(Duration.ofDays(7)).plus(Duration.ofHours(hour)));
            }
            awaitWaiting();
            assertThat(handovers.all())
                    .extracting(request -> request.id().value())
                    .containsExactly("young");
        }
    }

    private void asked(String id, Duration ago) {
        handovers.add(new HandoverRequest(
                new HandoverId(id),
                new Person("T1", "U1"),
                new RecommendationId("R1"),
                new Contact("Ana", "", "ana@initech.example"),
                "matter",
                START.minus(ago),
                Optional.empty(),
                Optional.empty()));
    }

    /** Fails at first. */
    private int forget(Instant before, int most) {
        forgotten.add(before);
        if (before.equals(START.minus(Duration.ofDays(7)))) {
            throw new IllegalStateException("the database is away");
        }
        return 1;
    }

    private void awaitWaiting() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.get().jdbc().sql("""
                                        select count(*) from scheduled_tasks
                                        where task_name = 'housekeeping' and picked = false
                                        """).query(Long.class).single() == 1);
    }
}
