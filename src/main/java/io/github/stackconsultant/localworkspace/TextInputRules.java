package io.github.stackconsultant.localworkspace;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Slack's rules for input fields. */
final class TextInputRules {

    static final Map<String, Consumer<Spot>> ALL = Map.of(
            "plain_text_input", TextInputRules::plain,
            "number_input", TextInputRules::number);

    /** Both what the app may preset and what a person may enter. */
    static final Pattern NUMBER = Pattern.compile("-?\\d{1,300}(\\.\\d{1,300})?");

    private TextInputRules() {}

    private static void plain(Spot input) {
        other(input, "multiline", "min_length", "max_length");
        input.number("min_length", 0, BlockKitLimits.TEXT_INPUT);
        input.number("max_length", 1, BlockKitLimits.TEXT_INPUT);
        if (input.has("min_length")
                && input.has("max_length")
                && input.value().path("min_length").asInt(0)
                        > input.value().path("max_length").asInt(0)) {
            input.at("min_length").complain("must not be more than max_length");
        }
        if (input.has("initial_value")) {
            int most = input.value().path("max_length").asInt(BlockKitLimits.TEXT_INPUT);
            input.at("initial_value").characters(0, most);
        }
    }

    private static void number(Spot input) {
        other(input, "is_decimal_allowed", "min_value", "max_value");
        if (input.require("is_decimal_allowed")
                && !input.at("is_decimal_allowed").value().isBoolean()) {
            input.at("is_decimal_allowed").complain("must be a boolean");
        }
        var least = number(input, "min_value");
        var most = number(input, "max_value");
        var initial = number(input, "initial_value");
        ordered(input, "min_value", least, most, "must not be more than max_value");
        ordered(input, "initial_value", least, initial, "must not be less than min_value");
        ordered(input, "initial_value", initial, most, "must not be more than max_value");
    }

    /** Slack requires the bounds of numbers as strings. */
    private static Optional<BigDecimal> number(Spot input, String field) {
        if (!input.has(field)) {
            return Optional.empty();
        }
        var spot = input.at(field);
        if (!spot.value().isString()
                || !NUMBER.matcher(spot.value().stringValue()).matches()) {
            spot.complain("must be a number as a string");
            return Optional.empty();
        }
        boolean whole = !Json.flag(input.value(), "is_decimal_allowed");
        if (whole && spot.value().stringValue().contains(".")) {
            spot.complain("must be a whole number, since decimals are not allowed");
        }
        return Optional.of(new BigDecimal(spot.value().stringValue()));
    }

    private static void ordered(
            Spot input, String field, Optional<BigDecimal> less, Optional<BigDecimal> more, String problem) {
        if (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0) {
            input.at(field).complain(problem);
        }
    }

    private static void other(Spot input, String... own) {
        var shared = Stream.of("type", "action_id", "placeholder", "initial_value", "focus_on_load");
        input.only(Stream.concat(shared, Arrays.stream(own)).toArray(String[]::new));
        TextRules.plain(input, "placeholder", BlockKitLimits.PLACEHOLDER);
    }
}
