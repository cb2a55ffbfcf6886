package io.github.stackconsultant.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one way in which dates are written for people, wherever it is not their own program that writes them. */
public final class WrittenDates {

    private static final DateTimeFormatter MONTH = written("MMMM uuuu");
    private static final DateTimeFormatter DAY = written("d MMMM uuuu");
    private static final DateTimeFormatter MOMENT = written("d MMMM uuuu, HH:mm 'UTC'");

    private WrittenDates() {}

    private static DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    /** {@return for example "February 2022"} */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** {@return for example "1 March 2027"} */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@return the day of that moment in UTC} */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    /** {@return for example "1 March 2027, 17:00 UTC"} */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
