package io.github.stackconsultant.localworkspace;

import static io.github.stackconsultant.localworkspace.BlockKitJson.button;
import static io.github.stackconsultant.localworkspace.BlockKitJson.chart;
import static io.github.stackconsultant.localworkspace.BlockKitJson.input;
import static io.github.stackconsultant.localworkspace.BlockKitJson.menu;
import static io.github.stackconsultant.localworkspace.BlockKitJson.modal;
import static io.github.stackconsultant.localworkspace.BlockKitJson.mrkdwn;
import static io.github.stackconsultant.localworkspace.BlockKitJson.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockKitValidatorTests {

    private final BlockKitValidator validator = new BlockKitValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'hologram'}",
                "{'type':'section'}",
                "{'type':'section','text':{'type':'mrkdwn','text':''}}",
                "{'type':'header','text':{'type':'mrkdwn','text':'x'}}",
                "{'type':'actions','elements':[]}",
                "{'type':'actions','elements':[{'type':'plain_text_input'}]}",
                "{'type':'actions','elements':[{'type':'static_select'}]}",
                "{'type':'actions','elements':[{'type':'static_select',"
                        + "'options':[{'value':'v','text':{'type':'mrkdwn','text':'x'}}]}]}",
                "{'type':'actions','elements':[{'type':'overflow','options':[{'value':'v',"
                        + "'text':{'type':'plain_text','text':'x'},'description':{'type':'mrkdwn','text':'x'}}]}]}",
                "{'type':'section','text':{'type':'plain_text','text':'x'},'accessory':{'type':'datetimepicker'}}",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'mrkdwn','text':'x'}}]}",
                "{'type':'data_visualization','title':'t','chart':{'type':'radar'}}"
            })
    void whatSlackDoesNotKnowIsRefused(String block) {
        assertThat(validator.problems(
                        Json.parse(("[" + block + "]").replace('\'', '"')).orElseThrow(), Surface.MESSAGE))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("[json-pointer:/blocks/0"));
    }

    /** Slack knows these, but the app never sends them, so here they are neither judged nor drawn. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "image      | 'image_url':'http://localhost/x.png','alt_text':'x'",
                "markdown   | 'text':'x'",
                "rich_text  | 'elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'x'}]}]",
                "table      | 'rows':[[{'type':'raw_text','text':'x'}]]",
                "data_table | 'caption':'c','rows':[[{'type':'raw_text','text':'x'}],[{'type':'raw_number','value':1}]]",
                "card       | 'title':{'type':'plain_text','text':'x'}",
                "carousel   | 'elements':[{'type':'card','title':{'type':'plain_text','text':'x'}}]",
                "alert      | 'text':{'type':'plain_text','text':'x'}"
            })
    void aBlockThatTheAppNeverSendsIsUnsupported(String type, String more) {
        assertThat(messageProblems("{'type':'" + type + "'," + more + "}"))
                .containsExactly("unsupported type: " + type + " [json-pointer:/blocks/0/type]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'section','text':{'type':'plain_text','text':'x'},'accessory':%s}",
                "{'type':'context','elements':[%s]}"
            })
    void anImageBesideTextIsRefused(String block) {
        String image = "{'type':'image','image_url':'http://localhost/x.png','alt_text':'x'}";

        assertThat(messageProblems(block.formatted(image))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "area"})
    void aChartOfAnythingButBarsIsUnsupported(String type) {
        assertThat(messageProblems(chart(5, 1, 1, 5).replace("'bar'", "'" + type + "'")))
                .containsExactly("unsupported type: " + type + ", must be bar [json-pointer:/blocks/0/chart]");
    }

    @Test
    void anIconButtonIsUnsupported() {
        String button = with(button(1), "'icon':'trash'").replace("'button'", "'icon_button'");

        assertThat(messageProblems("{'type':'context_actions','elements':[" + button + "]}"))
                .containsExactly("unsupported type: icon_button, must be one of [feedback_buttons]"
                        + " [json-pointer:/blocks/0/elements/0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users_select",
                "channels_select",
                "multi_channels_select",
                "multi_conversations_select",
                "timepicker",
                "email_text_input",
                "url_text_input",
                "rich_text_input"
            })
    void aFieldThatTheAppNeverSendsIsUnsupported(String type) {
        assertThat(inputProblems("{'type':'" + type + "'}"))
                .singleElement()
                .asString()
                .startsWith("unsupported type: " + type + ", must be one of [")
                .endsWith("[json-pointer:/blocks/0/element]");
    }

    @ParameterizedTest
    @MethodSource
    void whatSlackHasNoNameForIsRefusedAtItsPlace(String block, String property, String place) {
        assertThat(messageProblems(block))
                .contains("invalid additional property: " + property + " [json-pointer:/blocks/0" + place + "]");
    }

    static Stream<Arguments> whatSlackHasNoNameForIsRefusedAtItsPlace() {
        return Stream.of(
                arguments("{'type':'divider','text':'x'}", "text", ""),
                arguments("{'type':'section','texts':[],'text':" + mrkdwn(1) + "}", "texts", ""),
                arguments("{'type':'section','text':" + with(mrkdwn(1), "'emoji':true") + "}", "emoji", "/text"),
                arguments("{'type':'header','text':" + with(plain(1), "'verbatim':true") + "}", "verbatim", "/text"),
                arguments(chart(5, 1, 1, 5).replace("'bar',", "'bar','legend':true,"), "legend", "/chart"),
                arguments(chart(5, 1, 1, 5).replace("'name'", "'color':'red','name'"), "color", "/chart/series/0"),
                arguments(actions(with(button(1), "'emoji':true")), "emoji", "/elements/0"),
                arguments(actions(menu("multi_users_select", 1)), "options", "/elements/0"),
                arguments(
                        actions(with(menu("static_select", 1), "'max_selected_items':1")),
                        "max_selected_items",
                        "/elements/0"),
                arguments(menuWith("'type':'option'"), "type", "/elements/0/options/0"),
                arguments(menuWith("'url':'http://localhost'"), "url", "/elements/0/options/0"),
                arguments(actions("{'type':'datepicker','initial_value':'x'}"), "initial_value", "/elements/0"));
    }

    @ParameterizedTest
    @MethodSource
    void whatSlackHasANameForPasses(String block) {
        assertThat(messageProblems(block)).isEmpty();
    }

    static Stream<String> whatSlackHasANameForPasses() {
        String label = "'text':" + plain(1) + ",'value':'1','accessibility_label':'x'";
        String confirm = "'confirm':{'title':" + plain(1) + ",'text':" + mrkdwn(1) + ",'confirm':" + plain(1)
                + ",'deny':" + plain(1) + ",'style':'danger'}";
        return Stream.of(
                "{'type':'section','block_id':'b','expand':true,'text':" + with(mrkdwn(1), "'verbatim':true")
                        + ",'accessory':" + button(1) + "}",
                actions("{'type':'button','action_id':'a','url':'http://localhost','style':'danger'," + label + ","
                        + confirm + "}"),
                actions("{'type':'overflow','action_id':'a','options':[{'value':'v','url':'http://localhost','text':"
                        + with(plain(1), "'emoji':true") + ",'description':" + plain(1) + "}]}"),
                actions("{'type':'radio_buttons','action_id':'a','focus_on_load':true,'options':[{'value':'v','text':"
                        + mrkdwn(1) + ",'description':" + mrkdwn(1) + "}]}"),
                "{'type':'context_actions','elements':[{'type':'feedback_buttons','action_id':'a','positive_button':{"
                        + label + "},'negative_button':{" + label + "}}]}",
                "{'type':'data_visualization','block_id':'b','title':'t','chart':{'type':'bar','axis_config':"
                        + "{'categories':['c'],'x_label':'x','y_label':'y'},"
                        + "'series':[{'name':'s','data':[{'label':'c','value':1}]}]}}");
    }

    private static String menuWith(String ofItsOption) {
        String option = with("{'value':'v','text':" + plain(1) + "}", ofItsOption);
        return actions("{'type':'static_select','options':[" + option + "]}");
    }

    private static String actions(String element) {
        return "{'type':'actions','elements':[" + element + "]}";
    }

    private static String with(String object, String more) {
        return object.substring(0, object.length() - 1) + "," + more + "}";
    }

    private List<String> messageProblems(String block) {
        return validator.problems(
                Json.parse(("[" + block + "]").replace('\'', '"')).orElseThrow(), Surface.MESSAGE);
    }

    @Test
    void whatSlackAddsToAViewIsNotTakenBack() {
        String view = modal(5, "[{'type':'divider'}]", ",'hash':'h'");

        assertThat(validator.viewProblems(Json.parse(view.replace('\'', '"')).orElseThrow(), Surface.MODAL))
                .containsExactly("invalid additional property: hash [json-pointer:/view]");
    }

    @Test
    void theSameIdentityTwiceIsRefused() {
        String twice = "[{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]";

        assertThat(validator.problems(Json.parse(twice.replace('\'', '"')).orElseThrow(), Surface.MESSAGE))
                .containsExactly("must be unique among the blocks [json-pointer:/blocks/1/block_id]");
    }

    @Test
    void aFormNeedsAButtonToSendItWith() {
        String form = modal(5, "[" + input(plain(5), "{'type':'plain_text_input'}") + "]", "");

        assertThat(validator.viewProblems(Json.parse(form.replace('\'', '"')).orElseThrow(), Surface.MODAL))
                .singleElement()
                .asString()
                .contains("submit");
    }

    @Test
    void chartLabelsMustBeTheCategories() {
        String chart = chart(5, 1, 2, 3).replaceFirst("'label':'1", "'label':'other");

        assertThat(validator.problems(
                        Json.parse(("[" + chart + "]").replace('\'', '"')).orElseThrow(), Surface.MESSAGE))
                .containsExactly(
                        "labels must be the categories, in their order [json-pointer:/blocks/0/chart/series/0/data]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'number_input'}",
                "{'type':'number_input','is_decimal_allowed':'yes'}",
                "{'type':'number_input','is_decimal_allowed':true,'min_value':1}",
                "{'type':'number_input','is_decimal_allowed':false,'min_value':'1.5'}",
                "{'type':'number_input','is_decimal_allowed':true,'min_value':'5','max_value':'4'}",
                "{'type':'number_input','is_decimal_allowed':true,'min_value':'5','initial_value':'4'}",
                "{'type':'datetimepicker','initial_date_time':1}",
                "{'type':'datetimepicker','initial_date_time':'1700000000'}",
                "{'type':'datetimepicker','placeholder':{'type':'plain_text','text':'When'}}",
                "{'type':'datepicker','initial_date':'1.12.2026'}",
                "{'type':'multi_users_select','max_selected_items':1,'initial_users':['U1','U2']}",
                "{'type':'multi_users_select','initial_users':[7]}",
                "{'type':'multi_users_select','max_selected_items':0}",
                "{'type':'plain_text_input','min_length':5,'max_length':4}",
                "{'type':'conversations_select','filter':{'include':['everything']}}"
            })
    void aFieldOfAPollThatContradictsItselfIsRefused(String element) {
        assertThat(inputProblems(element)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'number_input','is_decimal_allowed':true,'min_value':'-1.5','max_value':'4','initial_value':'0'}",
                "{'type':'datetimepicker','initial_date_time':1700000000}",
                "{'type':'datepicker','initial_date':'2026-12-01'}",
                "{'type':'multi_users_select','max_selected_items':2,'initial_users':['U1','U2']}",
                "{'type':'conversations_select','filter':{'include':['public','private'],'exclude_bot_users':true}}"
            })
    void aFieldOfAPollThatIsWholePasses(String element) {
        assertThat(inputProblems(element)).isEmpty();
    }

    private List<String> inputProblems(String element) {
        String blocks = "[" + input(plain(5), element) + "]";
        return validator.problems(Json.parse(blocks.replace('\'', '"')).orElseThrow(), Surface.MODAL);
    }
}
