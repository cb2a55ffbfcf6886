package io.github.stackconsultant.app;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.boot.convert.DurationStyle;

/**
 * A short time that the operator may set, in milliseconds unless said otherwise.
 *
 * @param usually the time if it is not set, with its unit
 */
record WaitSetting(String property, String variable, String usually) implements MeasureSetting {

    private static final Duration LONGEST = Duration.ofHours(1);

    @Override
    public Optional<String> read(String written) {
        try {
            return Optional.of(DurationStyle.detectAndParse(written, ChronoUnit.MILLIS))
                    .filter(time -> time.toMillis() > 0 && time.compareTo(LONGEST) <= 0)
                    .map(time -> time.toMillis() + "ms");
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String refusal() {
        return variable
                + " is no time up to an hour: set a time with its unit, such as 500ms or 5s, or leave it out for "
                + usually + ".";
    }
}
