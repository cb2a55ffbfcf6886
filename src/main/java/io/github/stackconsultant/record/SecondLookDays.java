package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of second looks: which ones may be set, and when the alarm of each rings. */
final class SecondLookDays {

    /**
     * The hour of reminders in the owner's time zone; if that is unknown, in UTC, when it is the same day from Alaska
     * to New Zealand.
     */
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    /** Where every day begins last: what is over there is over everywhere. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    /** Where every day begins first: what is to come there is to come everywhere. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private final Timers timers;
    private final Clock clock;

    SecondLookDays(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    /** {@return why that day may not be set; empty if it may} */
    Optional<Reason> refusal(LocalDate day) {
        if (isPast(day)) {
            return Optional.of(Reason.DAY_IS_PAST);
        }
        return isTooFar(day) ? Optional.of(Reason.DAY_IS_TOO_FAR) : Optional.empty();
    }

    /** The owner's time zone is not known yet: a day that has begun here may be to come for them. */
    private boolean isPast(LocalDate day) {
        return !day.isAfter(LocalDate.ofInstant(clock.instant(), LAST));
    }

    /** A day that is rather a mistyped year; where the owner is, today may have begun sooner than here. */
    private boolean isTooFar(LocalDate day) {
        return day.isAfter(LocalDate.ofInstant(clock.instant(), FIRST).plusYears(DecisionMove.Save.MOST_YEARS));
    }

    /** Not before it is the hour where the day begins last, if it was the hour already where it is assumed. */
    void setFirst(Decision decision) {
        Stream.of(decision.people().zone(), LAST)
                .flatMap(zone -> toCome(decision, zone).stream())
                .findFirst()
                .ifPresent(moment -> set(decision, moment));
    }

    /** {@return whether the moment is still to come where the owner is; if so, the alarm is set to it} */
    boolean setAgain(Decision decision) {
        var moment = toCome(decision, decision.people().zone());
        moment.ifPresent(known -> set(decision, known));
        return moment.isPresent();
    }

    void cancel(DecisionId decision) {
        timers.cancel(new SecondLookAlarm(decision));
    }

    private void set(Decision decision, Instant moment) {
        timers.set(new SecondLookAlarm(decision.id()), moment);
    }

    private Optional<Instant> toCome(Decision decision, ZoneId zone) {
        return decision.revisitOn()
                .map(day -> day.atTime(HOUR).atZone(zone).toInstant())
                .filter(moment -> moment.isAfter(clock.instant()));
    }
}
