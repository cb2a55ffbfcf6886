package io.github.stackconsultant.localworkspace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Slack's rules for menus, for one choice or several. */
final class SelectRules {

    static final Map<String, Consumer<Spot>> ALL = Map.of(
            "static_select",
            SelectRules::one,
            "multi_static_select",
            SelectRules::several,
            "conversations_select",
            SelectRules::conversations,
            "multi_users_select",
            SelectRules::severalUsers);

    private static final List<String> CONVERSATION_KINDS = List.of("im", "mpim", "private", "public");

    private SelectRules() {}

    private static void menu(Spot menu, String... own) {
        var shared = Stream.of("type", "action_id", "placeholder", "confirm", "focus_on_load");
        menu.only(Stream.concat(shared, Arrays.stream(own)).toArray(String[]::new));
        TextRules.plain(menu, "placeholder", BlockKitLimits.PLACEHOLDER);
        menu.number("max_selected_items", 1, BlockKitLimits.SELECT_OPTIONS);
    }

    private static void conversations(Spot menu) {
        menu(menu, "initial_conversation", "filter");
        if (menu.has("filter")) {
            var filter = menu.at("filter");
            filter.only("include", "exclude_external_shared_channels", "exclude_bot_users");
            if (filter.has("include")) {
                filter.items("include", 1, CONVERSATION_KINDS.size()).stream()
                        .filter(kind ->
                                !CONVERSATION_KINDS.contains(kind.value().asString("")))
                        .forEach(kind -> kind.complain("must be one of " + CONVERSATION_KINDS));
            }
        }
    }

    private static void severalUsers(Spot menu) {
        menu(menu, "initial_users", "max_selected_items");
        if (menu.has("initial_users")) {
            menu.items("initial_users", 1, mostPreset(menu)).forEach(id -> id.characters(1, BlockKitLimits.IDENTIFIER));
        }
    }

    /** The number of preset options is limited to the number that may be chosen. */
    private static int mostPreset(Spot menu) {
        return menu.value().path("max_selected_items").asInt(BlockKitLimits.UNLIMITED);
    }

    private static void one(Spot menu) {
        menu(menu, "options", "initial_option");
        OptionRules.options(menu);
        OptionRules.initialOption(menu);
    }

    private static void several(Spot menu) {
        menu(menu, "options", "initial_options", "max_selected_items");
        OptionRules.options(menu);
        OptionRules.initialOptions(menu);
        if (menu.has("initial_options")) {
            menu.items("initial_options", 1, mostPreset(menu));
        }
    }
}
