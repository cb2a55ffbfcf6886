package io.github.stackconsultant.localworkspace;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Slack's rules for options, and for the dialog that confirms a click. */
final class OptionRules {

    private OptionRules() {}

    /** The options of checkboxes and radio buttons, whose texts may have markup. */
    static void choices(Spot element, int most) {
        check(element, most, choice -> {
            choice.only("text", "value", "description");
            TextRules.requiredAny(choice, "text", BlockKitLimits.OPTION_TEXT);
            TextRules.any(choice, "description", BlockKitLimits.OPTION_DESCRIPTION);
        });
    }

    /** The options of an overflow menu, the only ones that may be links. */
    static void links(Spot element, int most) {
        check(element, most, link -> {
            link.only("text", "value", "description", "url");
            plain(link);
            link.string("url", BlockKitLimits.URL);
        });
    }

    static void options(Spot element) {
        check(element, BlockKitLimits.SELECT_OPTIONS, option -> {
            option.only("text", "value", "description");
            plain(option);
        });
    }

    private static void plain(Spot option) {
        TextRules.requiredPlain(option, "text", BlockKitLimits.OPTION_TEXT);
        TextRules.plain(option, "description", BlockKitLimits.OPTION_DESCRIPTION);
    }

    private static void check(Spot element, int most, Consumer<Spot> rule) {
        Set<String> values = new HashSet<>();
        for (var option : element.items("options", 1, most)) {
            rule.accept(option);
            option.requiredString("value", BlockKitLimits.OPTION_VALUE);
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
        var options = Options.of(element.value());
        if (!options.contains(preset.value())) {
            preset.complain("must match one of the provided options");
        }
    }

    static void confirm(Spot element) {
        if (element.has("confirm")) {
            var confirm = element.at("confirm");
            confirm.only("title", "text", "confirm", "deny", "style");
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
