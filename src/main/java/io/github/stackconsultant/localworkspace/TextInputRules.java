package io.github.stackconsultant.localworkspace;

import java.util.Map;
import java.util.function.Consumer;

/** What Slack asks of fields to type into. */
final class TextInputRules {

    static final Map<String, Consumer<Spot>> ALL = Map.of(
            "plain_text_input", TextInputRules::plain,
            "email_text_input", TextInputRules::other,
            "url_text_input", TextInputRules::other,
            "number_input", TextInputRules::number,
            "rich_text_input", TextInputRules::other);

    private TextInputRules() {}

    private static void plain(Spot input) {
        other(input);
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
        other(input);
        input.require("is_decimal_allowed");
    }

    private static void other(Spot input) {
        TextRules.plain(input, "placeholder", BlockKitLimits.PLACEHOLDER);
    }
}
