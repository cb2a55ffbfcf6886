package io.github.stackconsultant.localworkspace;

import java.util.Map;
import java.util.function.Consumer;

/** What Slack asks of menus, for one choice or several. */
final class SelectRules {

    static final Map<String, Consumer<Spot>> ALL = Map.of(
            "static_select", SelectRules::one,
            "multi_static_select", SelectRules::several,
            "users_select", SelectRules::menu,
            "channels_select", SelectRules::menu,
            "conversations_select", SelectRules::menu,
            "multi_users_select", SelectRules::menu,
            "multi_channels_select", SelectRules::menu,
            "multi_conversations_select", SelectRules::menu);

    private SelectRules() {}

    private static void menu(Spot menu) {
        TextRules.plain(menu, "placeholder", BlockKitLimits.PLACEHOLDER);
        menu.number("max_selected_items", 1, BlockKitLimits.SELECT_OPTIONS);
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
    }
}
