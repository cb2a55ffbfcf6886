package io.github.stackconsultant.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.localworkspace.WorkspaceRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Slack would refuse of what the app sends, by numbers of its own, not those that the app is written with; and what
 * the local workspace would.
 */
final class BlockRules {

    private static final Gson JSON = GsonFactory.createSnakeCase();
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:@[UW][A-Z0-9-]+|#[CGD][A-Z0-9-]+|!date\\^\\d+\\^[^|<>]+\\|[^<>]+|https?://[^|<>\\s]+\\|[^<>]+)>"
                    + "|&(?:amp|lt|gt);");
    private static final Set<String> TEXTS = Set.of("text", "label", "name", "title");

    private final List<String> problems = new ArrayList<>();
    private final String surface;

    private BlockRules(String surface) {
        this.surface = surface;
    }

    static List<String> ofMessage(Rendered message) {
        var rules = new BlockRules("message");
        rules.length("text", message.text(), 4_000);
        rules.markup("text", message.text());
        rules.blocks(JSON.toJsonTree(message.blocks()).getAsJsonArray(), 50);
        int all = length(JSON.toJsonTree(message.blocks()));
        rules.check(all <= 12_000, "all texts together have " + all);
        rules.problems.addAll(WorkspaceRules.ofMessage(JSON.toJson(message.blocks())));
        return rules.problems;
    }

    static List<String> ofHome(List<LayoutBlock> blocks) {
        var rules = new BlockRules("home");
        rules.blocks(JSON.toJsonTree(blocks).getAsJsonArray(), 100);
        var view = JSON.toJson(Views.view(home -> home.type("home").blocks(blocks)));
        rules.check(view.getBytes(StandardCharsets.UTF_8).length <= 250_000, "view too large");
        rules.problems.addAll(WorkspaceRules.ofHome(view));
        return rules.problems;
    }

    static List<String> ofModal(View view) {
        var rules = new BlockRules("modal");
        var json = JSON.toJsonTree(view).getAsJsonObject();
        rules.check(json.get("type").getAsString().equals("modal"), "no modal");
        rules.plain("title", json.get("title"), 24);
        if (json.has("submit")) {
            rules.plain("submit", json.get("submit"), 24);
        }
        rules.plain("close", json.get("close"), 24);
        rules.length("callback_id", json.get("callback_id").getAsString(), 255);
        rules.check(json.get("private_metadata").getAsString().length() <= 3_000, "too much metadata");
        rules.blocks(json.getAsJsonArray("blocks"), 100);
        rules.check(json.has("submit") || !JSON.toJson(json).contains("\"type\":\"input\""), "input without submit");
        rules.check(JSON.toJson(json).getBytes(StandardCharsets.UTF_8).length <= 250_000, "view too large");
        rules.problems.addAll(WorkspaceRules.ofModal(JSON.toJson(view)));
        return rules.problems;
    }

    /** {@return every text of a kind that Slack reads markup in} */
    static List<String> mrkdwn(JsonElement json) {
        var found = new ArrayList<String>();
        if (json instanceof JsonArray array) {
            array.forEach(each -> found.addAll(mrkdwn(each)));
        } else if (json instanceof JsonObject object) {
            if (object.has("type") && object.get("type").getAsString().equals("mrkdwn")) {
                found.add(object.get("text").getAsString());
            }
            object.entrySet().forEach(field -> found.addAll(mrkdwn(field.getValue())));
        }
        return found;
    }

    static JsonElement json(List<LayoutBlock> blocks) {
        return JSON.toJsonTree(blocks);
    }

    static int length(JsonElement json) {
        if (json instanceof JsonArray array) {
            return array.asList().stream().mapToInt(BlockRules::length).sum();
        }
        return json instanceof JsonObject object
                ? object.entrySet().stream()
                        .mapToInt(field -> TEXTS.contains(field.getKey())
                                        && field.getValue().isJsonPrimitive()
                                ? field.getValue().getAsString().length()
                                : length(field.getValue()))
                        .sum()
                : 0;
    }

    private void check(boolean fine, String problem) {
        if (!fine) {
            problems.add(problem);
        }
    }

    private void length(String what, String text, int most) {
        check(!text.isEmpty(), what + " is empty");
        check(text.length() <= most, what + " has " + text.length());
        check(whole(text), what + " holds half a character");
    }

    private static boolean whole(String text) {
        return text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= 0xDFFF);
    }

    private void markup(String what, String text) {
        var rest = MARKUP.matcher(text).replaceAll("");
        check(!rest.matches("(?s).*[<>&].*"), what + " holds broken markup: " + rest);
    }

    private void blocks(JsonArray blocks, int most) {
        check(blocks.size() <= most, blocks.size() + " blocks");
        var ids = new HashSet<String>();
        for (var each : blocks) {
            var block = each.getAsJsonObject();
            if (block.has("block_id") && !block.get("block_id").getAsString().isEmpty()) {
                var id = block.get("block_id").getAsString();
                length("block_id", id, 255);
                check(ids.add(id), "block_id twice: " + id);
            }
            block(block);
        }
    }

    private void block(JsonObject block) {
        switch (block.get("type").getAsString()) {
            case "section" -> section(block);
            case "header" -> plain("header", block.get("text"), 150);
            case "divider" -> {}
            case "context" -> context(block);
            case "actions" -> actions(block.getAsJsonArray("elements"), 25);
            case "context_actions" -> only("message", block, () -> actions(block.getAsJsonArray("elements"), 5));
            case "input" -> only("modal", block, () -> input(block));
            case "data_visualization" -> only("message", block, () -> chart(block));
            default -> problems.add("unknown block " + block.get("type"));
        }
    }

    private void only(String on, JsonObject block, Runnable rule) {
        check(surface.equals(on), block.get("type") + " in a " + surface);
        rule.run();
    }

    private void section(JsonObject block) {
        check(block.has("text") || block.has("fields"), "a section of nothing");
        if (block.has("text")) {
            text("section", block.get("text"), 3_000);
        }
        if (block.has("fields")) {
            var fields = block.getAsJsonArray("fields");
            check(!fields.isEmpty() && fields.size() <= 10, fields.size() + " fields");
            fields.forEach(field -> text("field", field, 2_000));
        }
        if (block.has("accessory")) {
            element(block.getAsJsonObject("accessory"));
        }
    }

    private void context(JsonObject block) {
        var elements = block.getAsJsonArray("elements");
        check(!elements.isEmpty() && elements.size() <= 10, elements.size() + " context elements");
        elements.forEach(element -> text("context", element, 3_000));
    }

    private void input(JsonObject block) {
        plain("label", block.get("label"), 2_000);
        element(block.getAsJsonObject("element"));
    }

    private void actions(JsonArray elements, int most) {
        check(!elements.isEmpty() && elements.size() <= most, elements.size() + " elements");
        var ids = new HashSet<String>();
        elements.forEach(each -> {
            var id = each.getAsJsonObject().get("action_id").getAsString();
            check(ids.add(id), "action_id twice in a block: " + id);
            element(each.getAsJsonObject());
        });
    }

    private void element(JsonObject element) {
        length("action_id", element.get("action_id").getAsString(), 255);
        switch (element.get("type").getAsString()) {
            case "button" -> button(element);
            case "static_select", "multi_static_select" -> menu(element);
            case "plain_text_input" -> check(element.get("max_length").getAsInt() <= 3_000, "typed text");
            case "conversations_select", "multi_users_select" -> plain("placeholder", element.get("placeholder"), 150);
            case "radio_buttons", "checkboxes" -> choices(element);
            case "overflow" -> options(element, 5);
            case "datetimepicker" -> {}
            case "number_input" -> check(element.has("is_decimal_allowed"), "number");
            case "datepicker" -> check(element.get("initial_date").getAsString().length() == 10, "a day");
            case "feedback_buttons" -> {
                opinion(element.getAsJsonObject("positive_button"));
                opinion(element.getAsJsonObject("negative_button"));
            }
            default -> problems.add("unknown element " + element.get("type"));
        }
    }

    private void button(JsonObject button) {
        opinion(button);
        if (button.has("style")) {
            check(Set.of("primary", "danger").contains(button.get("style").getAsString()), "style");
        }
    }

    private void opinion(JsonObject button) {
        plain("button", button.get("text"), 75);
        length("value", button.get("value").getAsString(), 2_000);
        if (button.has("accessibility_label")) {
            length("accessibility_label", button.get("accessibility_label").getAsString(), 75);
        }
    }

    private void menu(JsonObject menu) {
        plain("placeholder", menu.get("placeholder"), 150);
        options(menu, 100);
    }

    private void choices(JsonObject element) {
        options(element, 10);
    }

    private void options(JsonObject menu, int most) {
        var options = menu.getAsJsonArray("options");
        check(!options.isEmpty() && options.size() <= most, options.size() + " options");
        var values = new HashSet<String>();
        options.forEach(each -> {
            var option = each.getAsJsonObject();
            plain("option", option.get("text"), 75);
            length("option value", option.get("value").getAsString(), 75);
            check(values.add(option.get("value").getAsString()), "option value twice");
            if (option.has("description")) {
                plain("option description", option.get("description"), 75);
            }
        });
        if (menu.has("initial_option")) {
            check(options.contains(menu.get("initial_option")), "initial option is no option");
        }
        if (menu.has("initial_options")) {
            var initial = menu.getAsJsonArray("initial_options");
            check(!initial.isEmpty(), "no initial options");
            initial.forEach(each -> check(options.contains(each), "initial option is no option"));
        }
    }

    private void chart(JsonObject block) {
        length("chart title", block.get("title").getAsString(), 50);
        var chart = block.getAsJsonObject("chart");
        var categories = chart.getAsJsonObject("axis_config").getAsJsonArray("categories");
        categories.forEach(each -> length("category", each.getAsString(), 20));
        var series = chart.getAsJsonArray("series");
        check(!series.isEmpty() && series.size() <= 6, series.size() + " series");
        var names = new HashSet<String>();
        series.forEach(each -> {
            check(names.add(each.getAsJsonObject().get("name").getAsString()), "series name twice");
            length("series name", each.getAsJsonObject().get("name").getAsString(), 20);
            var data = each.getAsJsonObject().getAsJsonArray("data");
            check(!data.isEmpty() && data.size() <= 20, data.size() + " points");
            var labels = new JsonArray();
            data.forEach(point -> labels.add(point.getAsJsonObject().get("label")));
            check(labels.equals(categories), "labels are not the categories");
        });
    }

    private void plain(String what, JsonElement text, int most) {
        check(text.getAsJsonObject().get("type").getAsString().equals("plain_text"), what + " is no plain text");
        length(what, text.getAsJsonObject().get("text").getAsString(), most);
    }

    private void text(String what, JsonElement text, int most) {
        var object = text.getAsJsonObject();
        length(what, object.get("text").getAsString(), most);
        if (object.get("type").getAsString().equals("mrkdwn")) {
            markup(what, object.get("text").getAsString());
            check(object.has("verbatim") && object.get("verbatim").getAsBoolean(), what + " lets Slack add links");
        }
    }
}
