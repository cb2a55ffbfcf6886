package io.github.stackconsultant.app;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/** Finds retention times so short that the operator cannot have meant them. */
final class KeptTimesCheck {

    private static final String PREFIX = "consultant.housekeeping.";

    /** The variables with their default number of days. */
    private static final Map<String, Integer> KEPT =
            Map.of("deliveries-kept", 7, "requests-kept", 90, "abandoned-kept", 180, "links-kept", 365);

    private static final String EVERY = "every";

    private static final List<String> NAMES =
            Stream.concat(KEPT.keySet().stream().sorted(), Stream.of(EVERY)).toList();

    private static final Duration SHORTEST = Duration.ofDays(1);

    /** An upper limit, so that dates stay within the range of every database. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private KeptTimesCheck() {}

    /** {@return one sentence for each problem, which names the variable but never its value} */
    static List<String> problems(Environment environment) {
        var kept = KEPT.keySet().stream()
                .sorted()
                .flatMap(name ->
                        set(environment, name).filter(value -> !fits(value, ChronoUnit.DAYS, SHORTEST)).stream()
                                .map(value ->
                                        variable(name) + " is no time from one day to 36500: set a number of days, such"
                                                + " as 30, or leave it out for " + KEPT.get(name) + "."));
        var round =
                set(environment, EVERY).filter(value -> !fits(value, ChronoUnit.MILLIS, Duration.ofMinutes(1))).stream()
                        .map(value ->
                                variable(EVERY) + " is no time of a minute or more: set a time with its unit, such as"
                                        + " 30m or 2h, or leave it out for an hour.");
        return Stream.concat(kept, round).toList();
    }

    /** {@return the properties that have blanks around them, without those: nothing is left of a blank one, as if unset} */
    static Map<String, Object> stripped(Environment environment) {
        return NAMES.stream()
                .flatMap(name -> given(environment, name).filter(value -> !value.equals(value.strip())).stream()
                        .map(value -> Map.entry(PREFIX + name, value.strip())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<String> set(Environment environment, String name) {
        return given(environment, name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Under whichever name it is set, that of the variable or that of the property. */
    private static Optional<String> given(Environment environment, String name) {
        return Optional.ofNullable(
                Binder.get(environment).bind(PREFIX + name, String.class).orElse(null));
    }

    private static boolean fits(String value, ChronoUnit unit, Duration shortest) {
        try {
            var time = DurationStyle.detectAndParse(value, unit);
            return time.compareTo(shortest) >= 0 && time.compareTo(LONGEST) <= 0;
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return false;
        }
    }

    private static String variable(String name) {
        return (PREFIX + name).replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }
}
