package io.github.stackconsultant.localworkspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Slack's rules for options, groups of options, and the dialog that confirms a click. */
final class OptionRules {

    private OptionRules() {}

    static void options(Spot element, int most) {
        check(element.items("options", 1, most));
    }

    /** Options, or groups of them, but not both. */
    static void optionsOrGroups(Spot element) {
        if (element.has("options") == element.has("option_groups")) {
            element.complain("must have exactly one of options and option_groups");
        }
        if (element.has("options")) {
            options(element, BlockKitLimits.SELECT_OPTIONS);
        }
        if (element.has("option_groups")) {
            for (Spot group : element.items("option_groups", 1, BlockKitLimits.OPTION_GROUPS)) {
                TextRules.requiredPlain(group, "label", BlockKitLimits.OPTION_GROUP_LABEL);
                options(group, BlockKitLimits.SELECT_OPTIONS);
            }
        }
    }

    private static void check(List<Spot> options) {
        Set<String> values = new HashSet<>();
        for (Spot option : options) {
            TextRules.requiredAny(option, "text", BlockKitLimits.OPTION_TEXT);
            TextRules.any(option, "description", BlockKitLimits.OPTION_DESCRIPTION);
            option.requiredString("value", BlockKitLimits.OPTION_VALUE);
            option.string("url", BlockKitLimits.URL);
            if (!values.add(option.text("value"))) {
                option.at("value").complain("must be unique among the options");
            }
        }
    }

    /** A preset option must be exactly one of the options. */
    static void initialOption(Spot element) {
        if (element.has("initial_option")) {
            known(element, element.at("initial_option"));
        }
    }

    static void initialOptions(Spot element) {
        if (element.has("initial_options")) {
            element.items("initial_options", 1, BlockKitLimits.SELECT_OPTIONS)
                    .forEach(option -> known(element, option));
        }
    }

    private static void known(Spot element, Spot preset) {
        List<JsonNode> options = Options.of(element.value());
        if (!options.contains(preset.value())) {
            preset.complain("must match one of the provided options");
        }
    }

    static void confirm(Spot element) {
        if (element.has("confirm")) {
            Spot confirm = element.at("confirm");
            TextRules.requiredPlain(confirm, "title", BlockKitLimits.CONFIRM_TITLE);
            TextRules.requiredAny(confirm, "text", BlockKitLimits.CONFIRM_TEXT);
            TextRules.requiredPlain(confirm, "confirm", BlockKitLimits.CONFIRM_BUTTON);
            TextRules.requiredPlain(confirm, "deny", BlockKitLimits.CONFIRM_BUTTON);
            if (confirm.has("style") && !ButtonRules.STYLES.contains(confirm.text("style"))) {
                confirm.at("style").complain("must be primary or danger");
            }
        }
    }
}
