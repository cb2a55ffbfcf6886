package io.github.stackconsultant.app;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/**
 * A time that the operator may set; what is blank is not set, and blanks around it do not matter.
 *
 * @param unit of a number without a unit
 * @param shortest the shortest time that can be meant
 * @param usual the time if it is not set
 * @param refusal what is said of any other time, after the name of the variable
 */
record TimeSetting(String variable, ChronoUnit unit, Duration shortest, Duration usual, String refusal) {

    /** An upper limit, so that dates stay within the range of every database. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    /** {@return the setting of a time that is kept, in days unless said otherwise} */
    static TimeSetting kept(String variable, int days) {
        return new TimeSetting(
                variable,
                ChronoUnit.DAYS,
                Duration.ofDays(1),
                Duration.ofDays(days),
                " is no time from one day to 36500: set a number of days, such as 30, or leave it out for " + days
                        + ".");
    }

    /** {@return a sentence that names the variable but never its value; empty if the value can be used} */
    Optional<String> problem(@Nullable String given) {
        return set(given).filter(value -> time(value).isEmpty()).map(value -> variable + refusal);
    }

    /** {@return the time; the usual one if the value cannot be used} */
    Duration of(@Nullable String given) {
        return set(given).flatMap(this::time).orElse(usual);
    }

    private static Optional<String> set(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<Duration> time(String value) {
        try {
            return Optional.of(DurationStyle.detectAndParse(value, unit))
                    .filter(time -> time.compareTo(shortest) >= 0 && time.compareTo(LONGEST) <= 0);
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}
