package io.github.stackconsultant.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionReminderTests extends DecisionScenes {

    @Test
    void theDayToLookAgainIsToComeSomewhere() {
        var first = LocalDate.parse("2026-11-01");

        // nine in the morning in UTC: where days begin last it is the evening of the first
        assertThat(takes(ANA, on(first))).isEqualTo(new Refused(Reason.DAY_IS_PAST, Optional.empty()));
        assertThat(takes(ANA, on(first.plusDays(1)))).isInstanceOf(DecisionReply.Saved.class);
        clock.tick(Duration.ofHours(3));
        assertThat(takes(ANA, on(first.plusDays(1)))).isEqualTo(new Refused(Reason.DAY_IS_PAST, Optional.empty()));
    }

    @Test
    void theDayToLookAgainIsWithinTwoYears() {
        assertThat(takes(ANA, on(LocalDate.parse("2028-11-03"))))
                .isEqualTo(new Refused(Reason.DAY_IS_TOO_FAR, Optional.empty()));
        assertThat(takes(ANA, on(LocalDate.parse("2028-11-02")))).isInstanceOf(DecisionReply.Saved.class);
    }

    /** In Auckland it is the third while it is the second in UTC. */
    @Test
    void aDayInTwoYearsIsNotTooFarWhereverTheOwnerIs() {
        clock.tick(Duration.ofHours(10));

        assertThat(takes(ANA, on(LocalDate.parse("2028-11-03")))).isInstanceOf(DecisionReply.Saved.class);
        assertThat(takes(ANA, on(LocalDate.parse("2028-11-04"))))
                .isEqualTo(new Refused(Reason.DAY_IS_TOO_FAR, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        // the owner's evening of the second; in UTC it is the third already, in the second row after nine, too
        "2026-11-03T01:00:00Z, 2026-11-03T09:00:00Z, America/Los_Angeles, 2026-11-03T17:00:00Z",
        "2026-11-03T09:30:00Z, 2026-11-03T21:00:00Z, Pacific/Honolulu,    2026-11-03T19:00:00Z",
    })
    void tomorrowIsToComeWhereverTheOwnerIs(Instant now, Instant assumed, ZoneId zone, Instant nine) {
        clock.tick(Duration.between(START, now));
        var decision = saved(ANA, on(LocalDate.parse("2026-11-03")));
        var alarm = new SecondLookAlarm(decision.id());

        assertThat(timers.moment(alarm)).contains(assumed);
        service.introduce(decision.id(), new People(Map.of(), zone));
        assertThat(timers.moment(alarm)).contains(nine);
    }

    private DecisionMove.Save on(LocalDate day) {
        return new DecisionMove.Save(
                advice(1, "Q?").cause(), "Q?", Optional.empty(), "", Optional.of(day), Optional.empty());
    }

    @Test
    void onItsDayTheOwnerIsReminded() {
        var decision = saved(ANA, advice(1, "Which backend?"));
        outbox.clear();

        service.revisit(decision.id());
        assertThat(said()).isEmpty();
        clock.tick(Duration.ofDays(92));
        service.revisit(decision.id());
        outbox.say();
        service.revisit(decision.id());

        assertThat(said()).containsExactly(DecisionContent.Revisit.class);
        assertThat(outbox.statements().get(0).place()).isEqualTo(Place.direct(ANA));
    }

    @ParameterizedTest
    @CsvSource({
        // the second of February is in winter on one side of the equator, and in summer on the other
        "America/New_York, 2027-02-02, 2027-02-02T14:00:00Z",
        "Europe/Berlin,    2027-02-02, 2027-02-02T08:00:00Z",
        "Pacific/Auckland, 2027-02-02, 2027-02-01T20:00:00Z",
        // the day on which the clocks change: nine is nine
        "Europe/Berlin,    2027-03-27, 2027-03-27T08:00:00Z",
        "Europe/Berlin,    2027-03-28, 2027-03-28T07:00:00Z",
        "America/New_York, 2027-03-13, 2027-03-13T14:00:00Z",
        "America/New_York, 2027-03-14, 2027-03-14T13:00:00Z",
    })
    void theReminderComesAtNineOnTheOwnersClock(ZoneId zone, LocalDate day, Instant moment) {
        var decision = saved(
                ANA,
                new DecisionMove.Save(
                        advice(1, "Q?").cause(), "Q?", Optional.empty(), "", Optional.of(day), Optional.empty()));
        var alarm = new SecondLookAlarm(decision.id());
        outbox.clear();

        service.introduce(decision.id(), new People(Map.of(), zone));

        assertThat(timers.moment(alarm)).contains(moment);
        clock.tick(Duration.between(START, moment).minusSeconds(1));
        service.revisit(decision.id());
        assertThat(said()).isEmpty();
        assertThat(timers.moment(alarm)).contains(moment);
        clock.tick(Duration.ofSeconds(1));
        service.revisit(decision.id());
        assertThat(said()).containsExactly(DecisionContent.Revisit.class);
    }

    @Test
    void aReminderThatHasRungOrIsNotNeededIsNotSetAnew() {
        var rung = saved(ANA, advice(1, "Which?"));
        clock.tick(Duration.ofDays(92));
        timers.ring(clock.instant(), alarm -> service.revisit(new DecisionId(alarm.subject())));
        var old = saved(
                ANA,
                new DecisionMove.Save(
                        advice(2, "Other?").cause(),
                        "Other?",
                        Optional.empty(),
                        "",
                        Optional.of(LATER.plusDays(9)),
                        Optional.empty()));
        saved(
                ANA,
                new DecisionMove.Save(
                        advice(3, "Other?").cause(),
                        "Other?",
                        Optional.empty(),
                        "",
                        Optional.of(LATER.plusDays(9)),
                        Optional.empty()));

        for (var decision : List.of(rung, old)) {
            service.introduce(decision.id(), new People(Map.of(), ZoneId.of("Europe/Berlin")));
            assertThat(timers.moment(new SecondLookAlarm(decision.id()))).isEmpty();
        }
    }
}
