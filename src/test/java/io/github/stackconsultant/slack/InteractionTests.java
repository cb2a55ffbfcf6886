package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mockStatic;

import com.google.gson.JsonSyntaxException;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.util.json.GsonFactory;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionTests {

    private static final RequestHeaders HEADERS = new RequestHeaders(Map.of());
    private static final String BUTTON = Payloads.button("answers|c|product|1", "answer_1", "messenger");
    private static final String MENU = "'type':'static_select','block_id':'b','action_id':'answer_menu',"
            + "'selected_option':{'text':{'type':'plain_text','text':'x','emoji':true},'value':'messenger'}";
    private static final String HOME =
            "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'home','blocks':[]}";
    static final String SHORTCUT = Payloads.json("{'type':'shortcut','callback_id':'start_consultation',"
            + "'trigger_id':'1.2.a','is_enterprise_install':false," + Payloads.TEAM + "," + Payloads.ANA + "}");
    static final String MESSAGE_SHORTCUT = Payloads.json("{'type':'message_action',"
            + "'callback_id':'consult_on_message','trigger_id':'1.2.a','message_ts':'1.0',"
            + "'response_url':'https://hooks.example/1'," + Payloads.TEAM + "," + Payloads.ANA
            + ",'channel':{'id':'C1','name':'any'},'message':{'type':'message','user':'U1','ts':'1.0','text':'a & b',"
            + "'blocks':[{'type':'section','block_id':'x','text':{'type':'mrkdwn','text':'*a*','verbatim':false}}]}}");
    static final String SUBMISSION = Payloads.submission(
            "type_answer",
            "c|product",
            "[{'type':'input','block_id':'typed','label':{'type':'plain_text','text':'x','emoji':true},"
                    + "'element':{'type':'plain_text_input','action_id':'typed'}}]",
            "{'typed':{'typed':{'type':'plain_text_input','value':'a + b = 100 %'}}}");

    private final AppConfig config = AppConfig.builder().build();

    private Optional<Request<?>> read(String json) {
        return Interaction.read(json, SignedRequests.payload(json), HEADERS, config);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOME,
                "'channel':{'id':'C1','name':'any'},'response_url':'https://hooks.example/1','state':{'values':{}},"
                        + "'message':{'type':'message','ts':'1.2','text':'a & b','blocks':[{'type':'section',"
                        + "'block_id':'x','text':{'type':'mrkdwn','text':'*a+b* = 100 %','verbatim':false}},"
                        + "{'type':'actions','block_id':'y','elements':[{'type':'button','action_id':'back',"
                        + "'text':{'type':'plain_text','text':'Back','emoji':true},'value':'area'}]}]}"
            })
    void ofAClickReadsWhatBoltReadsButForTheBlocksOfTheMessage(String where) {
        for (var action : new String[] {BUTTON, MENU}) {
            var json = Payloads.click(where, action);
            var body = SignedRequests.payload(json);

            var read = (Interaction.BlockAction) read(json).orElseThrow();

            var bolts = new BlockActionRequest(body, json, HEADERS);
            Optional.ofNullable(bolts.getPayload().getMessage()).ifPresent(message -> message.setBlocks(null));
            assertThat(read.getPayload()).isEqualTo(bolts.getPayload());
            isLike(bolts, read);
            assertThat(read.callback())
                    .isEqualTo(bolts.getPayload().getActions().get(0).getActionId());
        }
    }

    @Test
    void ofAFormReadsWhatBoltReads() {
        var bolts = new ViewSubmissionRequest(SignedRequests.payload(SUBMISSION), SUBMISSION, HEADERS);

        var read = (Interaction.Submission) read(SUBMISSION).orElseThrow();

        isLike(bolts, read);
        assertThat(read.getPayload()).isEqualTo(bolts.getPayload());
        assertThat(read.callback()).isEqualTo("type_answer");
    }

    @Test
    void ofAShortcutReadsWhatBoltReads() {
        var bolts = new GlobalShortcutRequest(SignedRequests.payload(SHORTCUT), SHORTCUT, HEADERS);

        var read = (Interaction.GlobalShortcut) read(SHORTCUT).orElseThrow();

        isLike(bolts, read);
        assertThat(read.getPayload()).isEqualTo(bolts.getPayload());
        assertThat(read.callback()).isEqualTo(ConsultationListeners.GLOBAL_SHORTCUT);
    }

    @Test
    void ofAShortcutOfAMessageReadsWhatBoltReads() {
        var bolts = new MessageShortcutRequest(SignedRequests.payload(MESSAGE_SHORTCUT), MESSAGE_SHORTCUT, HEADERS);

        var read = (Interaction.MessageShortcut) read(MESSAGE_SHORTCUT).orElseThrow();

        isLike(bolts, read);
        assertThat(read.getPayload()).isEqualTo(bolts.getPayload());
        assertThat(read.callback()).isEqualTo(ConsultationListeners.MESSAGE_SHORTCUT);
    }

    private static void isLike(Request<?> bolts, Request<?> read) {
        assertThat(read.getRequestType()).isEqualTo(bolts.getRequestType());
        assertThat(read.getRequestBodyAsString()).isEqualTo(bolts.getRequestBodyAsString());
        assertThat(read.getHeaders()).isSameAs(bolts.getHeaders());
        assertThat(read.getContext().getRequestUserId())
                .isEqualTo(bolts.getContext().getRequestUserId());
    }

    /** Each would have all its adapters made anew, which takes longer than the rest of the request. */
    @Test
    void makesNoParser() {
        read(Payloads.click(HOME, BUTTON));
        try (var factory = mockStatic(GsonFactory.class, CALLS_REAL_METHODS)) {
            for (var json : new String[] {Payloads.click(HOME, BUTTON), SUBMISSION, SHORTCUT, MESSAGE_SHORTCUT}) {
                assertThat(read(json)).isPresent();
            }

            factory.verifyNoInteractions();
        }
    }

    @Test
    void leavesEverythingElseToBolt() {
        assertThat(read("{\"type\":\"view_closed\",\"user\":{\"id\":\"U1\"}}")).isEmpty();
        assertThat(read("[1]")).isEmpty();
        assertThat(read("{\"type\":1}")).isEmpty();
        assertThat(read(Payloads.event("E1", "{'type':'message'}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"actions\":null", ",\"actions\":[]"})
    void aClickOnNothingIsNoPayload(String actions) {
        assertThatThrownBy(() -> read("{\"type\":\"block_actions\"" + actions + "}"))
                .isInstanceOf(JsonSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"block_actions", "view_submission", "shortcut", "message_action"})
    void namesNobodyWhereNobodyDidIt(String type) {
        var read = read("{\"type\":\"" + type + "\",\"actions\":[{}]}").orElseThrow();

        assertThat(read.getContext().getRequestUserId()).isNull();
    }
}
