package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The options of a menu, including those inside groups. */
final class Options {

    private Options() {}

    static List<JsonNode> of(JsonNode element) {
        List<JsonNode> options = new ArrayList<>(Json.list(element, "options"));
        Json.list(element, "option_groups").forEach(group -> options.addAll(Json.list(group, "options")));
        return options;
    }

    /** The one with the value of that which was said. */
    static Optional<JsonNode> find(JsonNode element, JsonNode said) {
        return of(element).stream()
                .filter(option -> Json.text(option, "value", "").equals(Json.text(said, "value")))
                .findFirst();
    }
}
