package io.github.stackconsultant.localworkspace;

import java.util.Set;

/** Slack's rules for buttons of every kind. */
final class ButtonRules {

    static final Set<String> STYLES = Set.of("primary", "danger");

    private ButtonRules() {}

    static void button(Spot button) {
        button.only("type", "action_id", "text", "url", "value", "style", "confirm", "accessibility_label");
        TextRules.requiredPlain(button, "text", BlockKitLimits.BUTTON_TEXT);
        button.string("value", BlockKitLimits.BUTTON_VALUE);
        button.string("url", BlockKitLimits.URL);
        button.string("accessibility_label", BlockKitLimits.ACCESSIBILITY_LABEL);
        if (button.has("style") && !STYLES.contains(button.text("style"))) {
            button.at("style").complain("must be primary or danger");
        }
    }

    static void feedback(Spot buttons) {
        buttons.only("type", "action_id", "positive_button", "negative_button");
        for (var side : new String[] {"positive_button", "negative_button"}) {
            if (buttons.require(side)) {
                var button = buttons.at(side);
                button.only("text", "value", "accessibility_label");
                TextRules.requiredPlain(button, "text", BlockKitLimits.BUTTON_TEXT);
                button.requiredString("value", BlockKitLimits.BUTTON_VALUE);
                button.string("accessibility_label", BlockKitLimits.ACCESSIBILITY_LABEL);
            }
        }
    }
}
