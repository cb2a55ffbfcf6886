package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The options of a menu, including those inside groups. */
final class Options {

    private Options() {}

    static List<JsonNode> of(JsonNode element) {
        List<JsonNode> options = new ArrayList<>(Json.list(element, "options"));
        Json.list(element, "option_groups").forEach(group -> options.addAll(Json.list(group, "options")));
        return options;
    }
}
