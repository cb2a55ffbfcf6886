package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People of other organisations, met in a channel that two share, are told alone that the app is not for them. */
class OutsiderFilterTests {

    private static final String ANA = Payloads.json(Payloads.ANA);
    private static final String XENO = ANA.replace("T0LOCAL", "T0XENO").replace("U0ANA", "U0XENO");

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final Inbound inbound = taken.inbound;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'user_team':'T0XENO','source_team':'T0XENO','team':'T0XENO'",
                "'user_team':'T0XENO','source_team':'T0LOCAL','team':'T0LOCAL'",
                "'source_team':'T0XENO'",
                "'team':'T0XENO'",
                "'user_team':'E0XENO','source_team':'E0XENO','team':'T0LOCAL'",
            })
    void aMentionIsAnsweredToThemAloneAndIsNoTurn(String teams) {
        assertThat(inbound.json(mention(teams, "null")).getStatus()).isEqualTo(200);
        inbound.settle();

        assertThat(taken.turns).isEmpty();
        var said = inbound.server.last("chat.postEphemeral");
        assertThat(said.field("channel")).isEqualTo("C0SHARED");
        assertThat(said.field("user")).isEqualTo("U0XENO");
        assertThat(said.field("text")).isEqualTo(OutsiderFilter.REFUSAL);
        assertThat(inbound.server.methods()).containsExactly("chat.postEphemeral");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'user_team':'T0LOCAL', null", "'source_team':null, null", "'user_team':'T0XENO', 'E0LOCAL'"})
    void aColleaguesMentionIsATurnAlsoWithinOneEnterprise(String teams, String enterprise) {
        inbound.json(mention(teams, enterprise));

        assertThat(taken.only().person()).isEqualTo(new Person("T0LOCAL", "U0XENO"));
        assertThat(taken.only().place()).isEqualTo(Place.thread("C0SHARED", "1.0"));
    }

    @Test
    void aDirectMessageIsAnsweredThereAndIsNoTurn() {
        taken.event(Payloads.direct("'user':'U0XENO','text':'a chat','user_team':'T0XENO','source_team':'T0XENO'"));
        inbound.settle();

        assertThat(taken.turns).isEmpty();
        assertThat(inbound.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(inbound.server.last("chat.postMessage").field("text")).isEqualTo(OutsiderFilter.REFUSAL);
    }

    @Test
    void whatTheyWriteToOthersIsNotAnswered() {
        taken.event("{'type':'message','channel':'C0SHARED','channel_type':'channel','ts':'1.0','event_ts':'1.0',"
                + "'user':'U0XENO','user_team':'T0XENO','text':'hello all'}");
        inbound.settle();

        assertThat(taken.turns).isEmpty();
        assertThat(inbound.server.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer_1", "share", "full_reasoning", "what_if", "save_decision", "talk", "long_gone"})
    void aClickIsAnsweredBesideItAndDoesNothing(String action) {
        var where = Payloads.inMessage("C0SHARED", ",'thread_ts':'1.0'")
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("xeno"));

        inbound.interaction(Payloads.click(where, Payloads.button("x|c|area|1", action, "area"))
                .replace(ANA, XENO));
        inbound.settle();

        assertThat(taken.turns).isEmpty();
        assertThat(inbound.server.methods()).containsExactly("respond/xeno");
        assertThat(inbound.server.last("respond/xeno").body())
                .contains(OutsiderFilter.REFUSAL)
                .contains("\"replace_original\":false");
    }

    @Test
    void aClickWithoutAWayBackIsAnsweredPrivatelyInTheChannel() {
        var where = Payloads.inMessage("C0SHARED", ",'thread_ts':'1.0'")
                .replace("'response_url':'https://hooks.example/actions/1',", "");

        inbound.interaction(Payloads.click(where, Payloads.button("x|c|area|1", "back", "area"))
                .replace(ANA, XENO));
        inbound.settle();

        assertThat(inbound.server.methods()).containsExactly("chat.postEphemeral");
        assertThat(inbound.server.last("chat.postEphemeral").field("user")).isEqualTo("U0XENO");
    }

    @ParameterizedTest
    @ValueSource(strings = {Modals.TYPE_ANSWER, PollViews.REASON})
    void aFormIsAnsweredInIt(String callback) {
        var field = "[{'type':'input','block_id':'typed','element':{'type':'plain_text_input','action_id':'t'},"
                + "'label':{'type':'plain_text','text':'x'}}]";

        var answer = inbound.interaction(
                Payloads.submission(callback, "", field, "{}").replace(ANA, XENO));

        assertThat(taken.turns).isEmpty();
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(OutsiderFilter.REFUSAL)
                .contains("typed");
    }

    /** Slack sends a form with the workspace of the person, and only the view says where the app is. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "{'id':'E0XENO','name':'Xeno'}"})
    void aFormFromTheirOwnWorkspaceIsAnsweredInItToo(String enterprise) {
        var field = "[{'type':'input','block_id':'typed','element':{'type':'plain_text_input','action_id':'t'},"
                + "'label':{'type':'plain_text','text':'x'}}]";
        var theirs = Payloads.submission(Modals.TYPE_ANSWER, "", field, "{}")
                .replace("T0LOCAL", "T0XENO")
                .replace("\"callback_id\"", "\"app_installed_team_id\":\"T0LOCAL\",\"callback_id\"")
                .replace("\"response_urls\"", Payloads.json("'enterprise':" + enterprise + ",'response_urls'"));

        var answer = inbound.interaction(theirs);

        assertThat(taken.turns).isEmpty();
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(OutsiderFilter.REFUSAL);
    }

    /** As Slack sends it out of a channel shared with another organisation. */
    private static String mention(String teams, String enterprise) {
        return Payloads.json("{'token':'t','team_id':'T0LOCAL','enterprise_id':'E0OTHER','context_team_id':'T0LOCAL',"
                + "'context_enterprise_id':" + enterprise + ",'api_app_id':'A0LOCAL','event':{'type':'app_mention',"
                + "'user':'U0XENO'," + teams + ",'text':'<@U0BOT> a chat','ts':'1.0','channel':'C0SHARED',"
                + "'event_ts':'1.0'},'type':'event_callback','event_id':'Ev1','event_time':1,"
                + "'is_ext_shared_channel':true,'authorizations':[{'enterprise_id':" + enterprise
                + ",'team_id':'T0LOCAL','user_id':'U0BOT','is_bot':true}]}");
    }
}
