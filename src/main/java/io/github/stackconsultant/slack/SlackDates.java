package io.github.stackconsultant.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in Slack's date format, which each reader sees in their own time zone; the fallback is UTC. */
final class SlackDates {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern(
                    "EEE d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private SlackDates() {}

    /** {@return day and time} */
    static String full(Instant moment) {
        return form(moment, "{date_short_pretty} at {time}", FULL);
    }

    /** {@return the day} */
    static String day(Instant moment) {
        return form(moment, "{date_pretty}", DAY);
    }

    /** {@return a day that is the same for all readers, for example {@code 1 March 2027}} */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    private static String form(Instant moment, String tokens, DateTimeFormatter fallback) {
        return "<!date^" + moment.getEpochSecond() + "^" + tokens + "|" + fallback.format(moment) + ">";
    }
}
