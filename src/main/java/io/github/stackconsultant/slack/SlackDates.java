package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.WrittenDates;
import java.time.Instant;

/**
 * Moments in Slack's date format, which each reader sees in their own time zone and in Slack's own words. A day that is
 * the same for all readers is written as everywhere else.
 */
final class SlackDates {

    private SlackDates() {}

    /** {@return day and time} */
    static String full(Instant moment) {
        return form(moment, "{date_pretty} at {time}", WrittenDates.moment(moment));
    }

    /** {@return the day; no "on" stands before it, since Slack may write "Today"} */
    static String day(Instant moment) {
        return form(moment, "{date_pretty}", WrittenDates.day(moment));
    }

    private static String form(Instant moment, String tokens, String elsewhere) {
        return "<!date^" + moment.getEpochSecond() + "^" + tokens + "|" + elsewhere + ">";
    }
}
