package io.github.stackconsultant.localworkspace;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON of blocks and views in any size, with single quotes for double ones. */
final class BlockKitJson {

    private BlockKitJson() {}

    static String x(int length) {
        return "x".repeat(length);
    }

    static String plain(int length) {
        return "{'type':'plain_text','text':'" + x(length) + "'}";
    }

    static String mrkdwn(int length) {
        return "{'type':'mrkdwn','text':'" + x(length) + "'}";
    }

    static String many(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }

    static String button(int length) {
        return "{'type':'button','text':" + plain(length) + "}";
    }

    static String confirm(int title, int text, int yes, int no) {
        return "{'type':'button','text':" + plain(5) + ",'confirm':{'title':" + plain(title) + ",'text':" + plain(text)
                + ",'confirm':" + plain(yes) + ",'deny':" + plain(no) + "}}";
    }

    static String options(int count) {
        return many(count, i -> "{'value':'v" + i + "','text':" + plain(5) + "}");
    }

    static String menu(String type, int count) {
        return "{'type':'" + type + "','options':" + options(count) + "}";
    }

    static String select(String more, int count) {
        return more.startsWith("'type'")
                ? "{" + more + ",'options':" + options(count) + "}"
                : "{'type':'static_select'," + more + ",'options':" + options(count) + "}";
    }

    static String input(String label, String element) {
        return "{'type':'input','label':" + label + ",'element':" + element + "}";
    }

    static String chart(int title, int series, int points, int label) {
        IntFunction<String> name =
                i -> i + "x".repeat(label - Integer.toString(i).length());
        String data = many(points, i -> "{'label':'" + name.apply(i + 1) + "','value':" + i + "}");
        return "{'type':'data_visualization','title':'" + x(title) + "','chart':{'type':'bar','series':"
                + many(series, i -> "{'name':'s" + i + "','data':" + data + "}") + ",'axis_config':{'categories':"
                + many(points, i -> "'" + name.apply(i + 1) + "'") + "}}}";
    }

    static String modal(int title, String blocks, String more) {
        return "{'type':'modal','title':" + plain(title) + ",'blocks':" + blocks + more + "}";
    }
}
