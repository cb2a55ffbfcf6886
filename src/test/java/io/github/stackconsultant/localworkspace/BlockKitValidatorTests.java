package io.github.stackconsultant.localworkspace;

import static io.github.stackconsultant.localworkspace.BlockKitJson.chart;
import static io.github.stackconsultant.localworkspace.BlockKitJson.input;
import static io.github.stackconsultant.localworkspace.BlockKitJson.modal;
import static io.github.stackconsultant.localworkspace.BlockKitJson.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "{'type':'actions','elements':[{'type':'button','text':{'type':'mrkdwn','text':'x'}}]}",
                "{'type':'image','image_url':'http://localhost/x.png'}",
                "{'type':'alert','text':{'type':'plain_text','text':'modals only'}}",
                "{'type':'data_visualization','title':'t','chart':{'type':'radar'}}",
                "{'type':'data_table','caption':'c','rows':[[{'type':'raw_text','text':'a'}],[]]}",
                "{'type':'rich_text','elements':[{'type':'text','text':'bare'}]}"
            })
    void whatSlackDoesNotKnowIsRefused(String block) {
        assertThat(validator.problems(
                        Json.parse(("[" + block + "]").replace('\'', '"')).orElseThrow(), Surface.MESSAGE))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("[json-pointer:/blocks/0"));
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
                "{'type':'timepicker','initial_time':'25:00'}",
                "{'type':'multi_users_select','max_selected_items':1,'initial_users':['U1','U2']}",
                "{'type':'multi_users_select','initial_users':[7]}",
                "{'type':'multi_users_select','max_selected_items':0}",
                "{'type':'plain_text_input','dispatch_action_config':{'trigger_actions_on':['on_blur']}}",
                "{'type':'plain_text_input','min_length':5,'max_length':4}",
                "{'type':'url_text_input','initial_value':''}"
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
                "{'type':'timepicker','initial_time':'23:59'}",
                "{'type':'multi_users_select','max_selected_items':2,'initial_users':['U1','U2']}",
                "{'type':'plain_text_input','dispatch_action_config':{'trigger_actions_on':['on_character_entered']}}",
                "{'type':'conversations_select','default_to_current_conversation':true}"
            })
    void aFieldOfAPollThatIsWholePasses(String element) {
        assertThat(inputProblems(element)).isEmpty();
    }

    private List<String> inputProblems(String element) {
        String blocks = "[" + input(plain(5), element) + "]";
        return validator.problems(Json.parse(blocks.replace('\'', '"')).orElseThrow(), Surface.MODAL);
    }
}
