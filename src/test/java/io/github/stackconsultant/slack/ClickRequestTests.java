package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickRequestTests {

    private static final RequestHeaders HEADERS = new RequestHeaders(Map.of());
    private static final String BUTTON = Payloads.button("answers|c|product|1", "answer_1", "messenger");
    private static final String MENU = "'type':'static_select','block_id':'b','action_id':'answer_menu',"
            + "'selected_option':{'text':{'type':'plain_text','text':'x','emoji':true},'value':'messenger'}";

    private final AppConfig config = AppConfig.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'home','blocks':[]}",
                "'channel':{'id':'C1','name':'any'},'response_url':'https://hooks.example/1','state':{'values':{}},"
                        + "'message':{'type':'message','ts':'1.2','text':'a & b','blocks':[{'type':'section',"
                        + "'block_id':'x','text':{'type':'mrkdwn','text':'*a+b* = 100 %','verbatim':false}},"
                        + "{'type':'actions','block_id':'y','elements':[{'type':'button','action_id':'back',"
                        + "'text':{'type':'plain_text','text':'Back','emoji':true},'value':'area'}]}]}"
            })
    void readsWhatBoltReadsButForTheBlocksOfTheMessage(String where) {
        for (var action : new String[] {BUTTON, MENU}) {
            var json = Payloads.click(where, action);
            var body = SignedRequests.payload(json);

            var read = ClickRequest.of(body, HEADERS, config).orElseThrow();

            var bolts = new BlockActionRequest(body, json, HEADERS);
            Optional.ofNullable(bolts.getPayload().getMessage()).ifPresent(message -> message.setBlocks(null));
            assertThat(read.getPayload()).isEqualTo(bolts.getPayload());
            assertThat(read.getRequestBodyAsString()).isEqualTo(body);
            assertThat(read.getRequestType()).isEqualTo(bolts.getRequestType());
            assertThat(read.getResponseUrl()).isEqualTo(bolts.getResponseUrl());
            assertThat(read.getContext().getRequestUserId())
                    .isEqualTo(bolts.getContext().getRequestUserId());
            assertThat(read.getContext().getTeamId())
                    .isEqualTo(bolts.getContext().getTeamId());
            assertThat(read.getContext().getTriggerId())
                    .isEqualTo(bolts.getContext().getTriggerId());
        }
    }

    @Test
    void leavesEverythingElseToBolt() {
        var shortcut = "{\"type\":\"shortcut\",\"callback_id\":\"x\",\"user\":{\"id\":\"U1\"}}";

        assertThat(ClickRequest.of(SignedRequests.payload(shortcut), HEADERS, config))
                .isEmpty();
        assertThat(ClickRequest.of(SignedRequests.payload("[1]"), HEADERS, config))
                .isEmpty();
        assertThat(ClickRequest.of(Payloads.command("C1", "hello"), HEADERS, config))
                .isEmpty();
        assertThat(ClickRequest.of(Payloads.event("E1", "{'type':'message'}"), HEADERS, config))
                .isEmpty();
    }

    @Test
    void refusesAClickOfNobody() {
        assertThatThrownBy(() -> ClickRequest.of(
                        SignedRequests.payload("{\"type\":\"block_actions\",\"actions\":[]}"), HEADERS, config))
                .isInstanceOf(RuntimeException.class);
    }
}
