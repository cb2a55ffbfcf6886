package io.github.stackconsultant.localworkspace;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a view from an app, and refuses what Slack would refuse. */
final class ViewReader {

    private final BlockKitValidator validator;
    private final BlockIdentities identities;

    ViewReader(BlockKitValidator validator, BlockIdentities identities) {
        this.validator = validator;
        this.identities = identities;
    }

    Checked<ObjectNode> read(JsonNode given, Surface surface) {
        var view = given.isString() ? Json.parse(given.stringValue()).orElse(given) : given;
        if (Json.write(view).getBytes(StandardCharsets.UTF_8).length > BlockKitLimits.VIEW_BYTES) {
            return Checked.refused("view_too_large");
        }
        var problems = validator.viewProblems(view, surface);
        if (!problems.isEmpty()) {
            return new Checked.Refused<>("invalid_arguments", problems);
        }
        var content = ((ObjectNode) view).deepCopy();
        content.set("blocks", identities.complete(view.path("blocks")));
        return new Checked.Granted<>(content);
    }
}
