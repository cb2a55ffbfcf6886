package io.github.stackconsultant.localworkspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Slack's rules for interactive elements, and where each may be used. */
final class ElementRules {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<String, Consumer<Spot>> CLICKED = Map.of(
            "button", ButtonRules::button,
            "overflow", ElementRules::overflow);

    private static final Map<String, Consumer<Spot>> PICKED = merged(
            SelectRules.ALL,
            Map.of(
                    "checkboxes", ElementRules::checkboxes,
                    "radio_buttons", ElementRules::radioButtons,
                    "datepicker", ElementRules::datePicker));

    private static final Map<String, Consumer<Spot>> MOMENT = Map.of("datetimepicker", ElementRules::dateTimePicker);

    private static final Map<String, Consumer<Spot>> IN_SECTION = merged(CLICKED, PICKED);
    private static final Map<String, Consumer<Spot>> IN_ACTIONS = merged(CLICKED, PICKED, MOMENT);
    private static final Map<String, Consumer<Spot>> IN_INPUT = merged(PICKED, MOMENT, TextInputRules.ALL);
    private static final Map<String, Consumer<Spot>> IN_CONTEXT_ACTIONS =
            Map.of("feedback_buttons", ButtonRules::feedback);

    private ElementRules() {}

    static void inSection(Spot element) {
        check(element, IN_SECTION);
    }

    static void inActions(Spot element) {
        check(element, IN_ACTIONS);
    }

    static void inInput(Spot element) {
        check(element, IN_INPUT);
    }

    static void inContextActions(Spot element) {
        check(element, IN_CONTEXT_ACTIONS);
    }

    private static void check(Spot element, Map<String, Consumer<Spot>> allowed) {
        var rule = allowed.get(element.type());
        if (rule == null) {
            Set<String> types = new TreeSet<>(allowed.keySet());
            element.complain("unsupported type: " + element.type() + ", must be one of " + types);
        } else {
            element.string("action_id", BlockKitLimits.IDENTIFIER);
            OptionRules.confirm(element);
            rule.accept(element);
        }
    }

    private static void overflow(Spot element) {
        element.only("type", "action_id", "options", "confirm");
        OptionRules.links(element, BlockKitLimits.OVERFLOW_OPTIONS);
    }

    private static void checkboxes(Spot element) {
        element.only("type", "action_id", "options", "initial_options", "confirm", "focus_on_load");
        OptionRules.choices(element, BlockKitLimits.CHECKBOX_OPTIONS);
        OptionRules.initialOptions(element);
    }

    private static void radioButtons(Spot element) {
        element.only("type", "action_id", "options", "initial_option", "confirm", "focus_on_load");
        OptionRules.choices(element, BlockKitLimits.RADIO_OPTIONS);
        OptionRules.initialOption(element);
    }

    private static void datePicker(Spot element) {
        element.only("type", "action_id", "placeholder", "initial_date", "confirm", "focus_on_load");
        TextRules.plain(element, "placeholder", BlockKitLimits.PLACEHOLDER);
        element.matches("initial_date", DATE, "must be a date as YYYY-MM-DD");
    }

    /** Slack only accepts moments of ten digits, and no placeholder. */
    private static void dateTimePicker(Spot element) {
        element.only("type", "action_id", "initial_date_time", "confirm", "focus_on_load");
        var initial = element.at("initial_date_time");
        if (initial.present()
                && (!initial.value().isIntegralNumber()
                        || Long.toString(initial.value().asLong()).length() != 10)) {
            initial.complain("must be a unix timestamp of 10 digits");
        }
    }

    @SafeVarargs
    private static Map<String, Consumer<Spot>> merged(Map<String, Consumer<Spot>>... parts) {
        Map<String, Consumer<Spot>> all = new HashMap<>();
        for (var part : parts) {
            all.putAll(part);
        }
        return Map.copyOf(all);
    }
}
