package io.github.stackconsultant.localworkspace;

import java.util.Map;
import java.util.function.Consumer;

/** Slack's rules for menus, for one choice or several. */
final class SelectRules {

    static final Map<String, Consumer<Spot>> ALL = Map.of(
            "static_select", SelectRules::one,
            "multi_static_select", SelectRules::several,
            "users_select", SelectRules::menu,
            "channels_select", SelectRules::menu,
            "conversations_select", SelectRules::menu,
            "multi_users_select", menu -> ids(menu, "initial_users"),
            "multi_channels_select", menu -> ids(menu, "initial_channels"),
            "multi_conversations_select", menu -> ids(menu, "initial_conversations"));

    private SelectRules() {}

    private static void menu(Spot menu) {
        TextRules.plain(menu, "placeholder", BlockKitLimits.PLACEHOLDER);
        menu.number("max_selected_items", 1, BlockKitLimits.SELECT_OPTIONS);
    }

    private static void ids(Spot menu, String initial) {
        menu(menu);
        if (menu.has(initial)) {
            menu.items(initial, 1, mostPreset(menu)).forEach(id -> id.characters(1, BlockKitLimits.IDENTIFIER));
        }
    }

    /** The number of preset options is limited to the number that may be chosen. */
    private static int mostPreset(Spot menu) {
        return menu.value().path("max_selected_items").asInt(Integer.MAX_VALUE - 1);
    }

    private static void one(Spot menu) {
        menu(menu);
        OptionRules.optionsOrGroups(menu);
        OptionRules.initialOption(menu);
    }

    private static void several(Spot menu) {
        menu(menu);
        OptionRules.optionsOrGroups(menu);
        OptionRules.initialOptions(menu);
        if (menu.has("initial_options")) {
            menu.items("initial_options", 1, mostPreset(menu));
        }
    }
}
