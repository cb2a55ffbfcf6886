package io.github.stackconsultant.localworkspace;

import static io.github.stackconsultant.localworkspace.BlockKitJson.button;
import static io.github.stackconsultant.localworkspace.BlockKitJson.chart;
import static io.github.stackconsultant.localworkspace.BlockKitJson.confirm;
import static io.github.stackconsultant.localworkspace.BlockKitJson.input;
import static io.github.stackconsultant.localworkspace.BlockKitJson.many;
import static io.github.stackconsultant.localworkspace.BlockKitJson.menu;
import static io.github.stackconsultant.localworkspace.BlockKitJson.modal;
import static io.github.stackconsultant.localworkspace.BlockKitJson.mrkdwn;
import static io.github.stackconsultant.localworkspace.BlockKitJson.plain;
import static io.github.stackconsultant.localworkspace.BlockKitJson.select;
import static io.github.stackconsultant.localworkspace.BlockKitJson.x;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockKitLimitsTests {

    private final BlockKitValidator validator = new BlockKitValidator();

    @ParameterizedTest(name = "{0}")
    @MethodSource("borders")
    void theLimitPassesAndOneMoreIsRefusedAtItsPlace(Border border) {
        assertThat(problems(border, border.limit())).isEmpty();
        assertThat(problems(border, border.limit() + 1))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem).endsWith("[json-pointer:" + border.pointer() + "]"));
    }

    private List<String> problems(Border border, int size) {
        String json = border.json().apply(size).replace('\'', '"');
        return border.surface() == Surface.MESSAGE
                ? validator.problems(Json.parse(json).orElseThrow(), Surface.MESSAGE)
                : validator.viewProblems(Json.parse(json).orElseThrow(), border.surface());
    }

    static Stream<Border> borders() {
        return Stream.of(layoutBorders(), elementBorders(), optionBorders(), chartBorders(), viewBorders())
                .flatMap(borders -> borders);
    }

    private static Stream<Border> layoutBorders() {
        return Stream.of(
                message("blocks", 50, "/blocks", n -> many(n, i -> "{'type':'divider'}")),
                block("header", 150, "/text/text", n -> "{'type':'header','text':" + plain(n) + "}"),
                block("section text", 3000, "/text/text", n -> "{'type':'section','text':" + mrkdwn(n) + "}"),
                block("fields", 10, "/fields", n -> "{'type':'section','fields':" + many(n, i -> mrkdwn(5)) + "}"),
                block("field", 2000, "/fields/0/text", n -> "{'type':'section','fields':[" + mrkdwn(n) + "]}"),
                block("context", 10, "/elements", n -> "{'type':'context','elements':" + many(n, i -> mrkdwn(5)) + "}"),
                block(
                        "context text",
                        3000,
                        "/elements/0/text",
                        n -> "{'type':'context','elements':[" + mrkdwn(n) + "]}"),
                block("actions", 25, "/elements", n -> "{'type':'actions','elements':" + many(n, i -> button(5)) + "}"),
                block("block id", 255, "/block_id", n -> "{'type':'divider','block_id':'" + x(n) + "'}"),
                block("input label", 2000, "/label/text", n -> input(plain(n), "{'type':'plain_text_input'}")),
                block(
                        "hint",
                        2000,
                        "/hint/text",
                        n -> "{'type':'input','hint':" + plain(n) + ",'label':" + plain(5)
                                + ",'element':{'type':'plain_text_input'}}"));
    }

    private static Stream<Border> elementBorders() {
        return Stream.of(
                action("button text", 75, "/text/text", BlockKitJson::button),
                action(
                        "button value",
                        2000,
                        "/value",
                        n -> "{'type':'button','value':'" + x(n) + "','text':" + plain(5) + "}"),
                action(
                        "button label",
                        75,
                        "/accessibility_label",
                        n -> "{'type':'button','accessibility_label':'" + x(n) + "','text':" + plain(5) + "}"),
                action(
                        "action id",
                        255,
                        "/action_id",
                        n -> "{'type':'button','action_id':'" + x(n) + "','text':" + plain(5) + "}"),
                action("url", 3000, "/url", n -> "{'type':'button','url':'" + x(n) + "','text':" + plain(5) + "}"),
                action("confirm title", 100, "/confirm/title/text", n -> confirm(n, 5, 5, 5)),
                action("confirm text", 300, "/confirm/text/text", n -> confirm(5, n, 5, 5)),
                action("confirm yes", 30, "/confirm/confirm/text", n -> confirm(5, 5, n, 5)),
                action("confirm no", 30, "/confirm/deny/text", n -> confirm(5, 5, 5, n)),
                action("placeholder", 150, "/placeholder/text", n -> select("'placeholder':" + plain(n), 2)),
                action("options", 100, "/options", n -> select("'type':'static_select'", n)),
                action("several options", 100, "/options", n -> menu("multi_static_select", n)),
                action("overflow", 5, "/options", n -> menu("overflow", n)),
                action("checkboxes", 10, "/options", n -> menu("checkboxes", n)),
                action("radio buttons", 10, "/options", n -> menu("radio_buttons", n)),
                block(
                        "max_length",
                        3000,
                        "/element/max_length",
                        n -> input(plain(5), "{'type':'plain_text_input','max_length':" + n + "}")),
                block(
                        "min_length",
                        3000,
                        "/element/min_length",
                        n -> input(plain(5), "{'type':'plain_text_input','min_length':" + n + "}")),
                block(
                        "initial value",
                        20,
                        "/element/initial_value",
                        n -> input(
                                plain(5),
                                "{'type':'plain_text_input','max_length':20,'initial_value':'" + x(n) + "'}")));
    }

    private static Stream<Border> optionBorders() {
        return Stream.of(
                option("option text", 75, "/text/text", n -> "{'value':'v','text':" + plain(n) + "}"),
                option("option value", 75, "/value", n -> "{'value':'" + x(n) + "','text':" + plain(5) + "}"),
                option(
                        "option description",
                        75,
                        "/description/text",
                        n -> "{'value':'v','text':" + plain(5) + ",'description':" + plain(n) + "}"));
    }

    private static Stream<Border> chartBorders() {
        return Stream.of(
                message("charts", 2, "/blocks/2", n -> many(n, i -> chart(5, 1, 1, 5))),
                block("chart title", 50, "/title", n -> chart(n, 1, 1, 5)),
                block("series", 6, "/chart/series", n -> chart(5, n, 1, 5)),
                block("points", 20, "/chart/series/0/data", n -> chart(5, 1, n, 5)),
                block("point label", 20, "/chart/series/0/data/0/label", n -> chart(5, 1, 1, n)),
                block("category", 20, "/chart/axis_config/categories/0", n -> chart(5, 1, 1, n)));
    }

    private static Stream<Border> viewBorders() {
        return Stream.of(
                view("modal blocks", 100, "/blocks", n -> modal(5, many(n, i -> "{'type':'divider'}"), "")),
                new Border(
                        "home blocks",
                        Surface.HOME,
                        100,
                        "/view/blocks",
                        n -> "{'type':'home','blocks':" + many(n, i -> "{'type':'divider'}") + "}"),
                view("title", 24, "/title/text", n -> modal(n, "[{'type':'divider'}]", "")),
                view("submit", 24, "/submit/text", n -> modal(5, "[{'type':'divider'}]", ",'submit':" + plain(n))),
                view("close", 24, "/close/text", n -> modal(5, "[{'type':'divider'}]", ",'close':" + plain(n))),
                view(
                        "metadata",
                        3000,
                        "/private_metadata",
                        n -> modal(5, "[{'type':'divider'}]", ",'private_metadata':'" + x(n) + "'")),
                view(
                        "callback id",
                        255,
                        "/callback_id",
                        n -> modal(5, "[{'type':'divider'}]", ",'callback_id':'" + x(n) + "'")));
    }

    private static Border message(String name, int limit, String pointer, IntFunction<String> json) {
        return new Border(name, Surface.MESSAGE, limit, pointer, json);
    }

    private static Border block(String name, int limit, String pointer, IntFunction<String> json) {
        return message(name, limit, "/blocks/0" + pointer, n -> "[" + json.apply(n) + "]");
    }

    private static Border action(String name, int limit, String pointer, IntFunction<String> json) {
        return block(
                name, limit, "/elements/0" + pointer, n -> "{'type':'actions','elements':[" + json.apply(n) + "]}");
    }

    private static Border option(String name, int limit, String pointer, IntFunction<String> json) {
        return action(
                name, limit, "/options/0" + pointer, n -> "{'type':'overflow','options':[" + json.apply(n) + "]}");
    }

    private static Border view(String name, int limit, String pointer, IntFunction<String> json) {
        return new Border(name, Surface.MODAL, limit, "/view" + pointer, json);
    }

    /** A limit, where it is complained about, and JSON of any size around it (single quotes for double ones). */
    record Border(String name, Surface surface, int limit, String pointer, IntFunction<String> json) {

        @Override
        public String toString() {
            return name + " " + limit;
        }
    }
}
