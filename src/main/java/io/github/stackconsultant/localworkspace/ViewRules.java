package io.github.stackconsultant.localworkspace;

/** Slack's rules for a view, apart from its blocks. */
final class ViewRules {

    private ViewRules() {}

    static void frame(Spot view, Surface surface) {
        view.only("type", "title", "submit", "close", "blocks", "private_metadata", "callback_id", "submit_disabled");
        var type = surface == Surface.HOME ? "home" : "modal";
        if (!view.type().equals(type)) {
            view.at("type").complain("must be " + type);
        }
        if (surface == Surface.MODAL) {
            modal(view);
        }
        optional(view, "private_metadata", BlockKitLimits.PRIVATE_METADATA);
        optional(view, "callback_id", BlockKitLimits.IDENTIFIER);
    }

    private static void modal(Spot view) {
        TextRules.requiredPlain(view, "title", BlockKitLimits.VIEW_TITLE);
        TextRules.plain(view, "submit", BlockKitLimits.VIEW_BUTTON);
        TextRules.plain(view, "close", BlockKitLimits.VIEW_BUTTON);
        boolean asks =
                view.at("blocks").each().stream().anyMatch(block -> block.type().equals("input"));
        if (asks && !view.has("submit")) {
            view.complain("missing required field: submit, since there is an input block");
        }
    }

    private static void optional(Spot view, String field, int most) {
        if (view.has(field)) {
            view.at(field).characters(0, most);
        }
    }
}
