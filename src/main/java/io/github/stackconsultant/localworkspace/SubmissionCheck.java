package io.github.stackconsultant.localworkspace;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds what Slack's own client refuses to submit: required fields left empty, and invalid values. */
final class SubmissionCheck {

    private SubmissionCheck() {}

    /** The complaints by block; empty if the form may be submitted. */
    static Map<String, String> complaints(JsonNode blocks, JsonNode values) {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (var element : BlockElement.in(blocks)) {
            if ("input".equals(Json.text(element.block(), "type"))) {
                var value = values.path(element.blockId())
                        .path(element.actionId())
                        .path(InitialState.valueProperty(element.type()));
                complaint(element, value).ifPresent(text -> complaints.put(element.blockId(), text));
            }
        }
        return complaints;
    }

    private static Optional<String> complaint(BlockElement element, JsonNode value) {
        boolean empty = value.isNull()
                || value.isMissingNode()
                || (value.isArray() && value.isEmpty())
                || (value.isString() && value.stringValue().isBlank());
        if (empty) {
            return Json.flag(element.block(), "optional")
                    ? Optional.empty()
                    : Optional.of("Please complete this required field.");
        }
        return switch (element.type()) {
            case "plain_text_input" -> length(element.json(), value.asString("").length());
            case "number_input" -> number(element.json(), value.asString(""));
            default -> count(element.json(), value);
        };
    }

    private static Optional<String> number(JsonNode element, String text) {
        if (!TextInputRules.NUMBER.matcher(text).matches()) {
            return Optional.of("Please enter a valid number.");
        }
        var number = new BigDecimal(text);
        if (!Json.flag(element, "is_decimal_allowed") && text.contains(".")) {
            return Optional.of("Please enter a whole number.");
        }
        var least = Json.text(element, "min_value");
        if (least != null && number.compareTo(new BigDecimal(least)) < 0) {
            return Optional.of("Please enter a number of at least " + least + ".");
        }
        var most = Json.text(element, "max_value");
        return most != null && number.compareTo(new BigDecimal(most)) > 0
                ? Optional.of("Please enter a number of at most " + most + ".")
                : Optional.empty();
    }

    private static Optional<String> count(JsonNode element, JsonNode value) {
        int most = element.path("max_selected_items").asInt(Integer.MAX_VALUE);
        return value.isArray() && value.size() > most
                ? Optional.of("Please choose no more than " + most + ".")
                : Optional.empty();
    }

    private static Optional<String> length(JsonNode element, int length) {
        int least = element.path("min_length").asInt(0);
        int most = element.path("max_length").asInt(Integer.MAX_VALUE);
        if (length < least) {
            return Optional.of("Please enter at least " + least + " characters.");
        }
        return length > most ? Optional.of("Please enter no more than " + most + " characters.") : Optional.empty();
    }
}
