package io.github.stackconsultant.localworkspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What Slack's own client refuses to submit: required fields left empty, and texts too short or too long. */
final class SubmissionCheck {

    private SubmissionCheck() {}

    /** What to say at which block; nothing where the form may go. */
    static Map<String, String> complaints(JsonNode blocks, JsonNode values) {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (BlockElement element : BlockElement.in(blocks)) {
            if ("input".equals(Json.text(element.block(), "type"))) {
                JsonNode value = values.path(element.blockId())
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
        return value.isString() ? length(element.json(), value.stringValue().length()) : Optional.empty();
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
