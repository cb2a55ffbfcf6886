package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The options of a menu. */
final class Options {

    private Options() {}

    static List<JsonNode> of(JsonNode element) {
        return Json.list(element, "options");
    }

    /** The one with the value of that which was said. */
    static Optional<JsonNode> find(JsonNode element, JsonNode said) {
        return of(element).stream()
                .filter(option -> Json.text(option, "value", "").equals(Json.text(said, "value")))
                .findFirst();
    }
}
