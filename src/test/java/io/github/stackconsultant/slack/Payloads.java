package io.github.stackconsultant.slack;

import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What Slack sends, in its shapes; single quotes stand for double ones. */
final class Payloads {

    static final String TEAM = "'team':{'id':'T0LOCAL','domain':'riverside'}";
    static final String ANA = "'user':{'id':'U0ANA','username':'ana','name':'ana','team_id':'T0LOCAL'}";

    private Payloads() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static String event(String id, String event) {
        return json("{'token':'t','team_id':'T0LOCAL','api_app_id':'A0LOCAL','event':" + event
                + ",'type':'event_callback','event_id':'" + id + "','event_time':1700000000,"
                + "'authorizations':[{'enterprise_id':null,'team_id':'T0LOCAL','user_id':'U0BOT','is_bot':true,"
                + "'is_enterprise_install':false}],'is_ext_shared_channel':false,'event_context':'4-abc'}");
    }

    static String direct(String fields) {
        return "{'type':'message','channel':'D0ANA','channel_type':'im','ts':'1700000000.000100',"
                + "'event_ts':'1700000000.000100','team':'T0LOCAL'," + fields + "}";
    }

    static String command(String channel, String text) {
        return "token=t&team_id=T0LOCAL&team_domain=riverside&channel_id=" + channel
                + "&channel_name=any&user_id=U0ANA&user_name=ana&command=%2Fconsult&text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&api_app_id=A0LOCAL&is_enterprise_install=false&response_url="
                + URLEncoder.encode("https://hooks.example/commands/1", StandardCharsets.UTF_8)
                + "&trigger_id=111.222.aaa";
    }

    /** A click; {@code where} and {@code action} are JSON fields. */
    static String click(String where, String action) {
        return json(
                "{'type':'block_actions','api_app_id':'A0LOCAL','token':'t','trigger_id':'333.444.bbb'," + TEAM + ","
                        + ANA + ",'enterprise':null,'is_enterprise_install':false," + where
                        + ",'actions':[{'action_ts':'1700000001.5'," + action + "}]}");
    }

    static String inMessage(String channel, String more) {
        return "'container':{'type':'message','message_ts':'1700000000.000100','channel_id':'" + channel + "'" + more
                + "},'channel':{'id':'" + channel + "','name':'any'},'response_url':'https://hooks.example/actions/1',"
                + "'message':{'type':'message','user':'U0BOT','bot_id':'B0BOT','ts':'1700000000.000100','text':'x',"
                + "'blocks':[]}";
    }

    static String button(String blockId, String actionId, String value) {
        return "'type':'button','block_id':'" + blockId + "','action_id':'" + actionId + "','value':'" + value
                + "','text':{'type':'plain_text','text':'x','emoji':true}";
    }

    static String submission(String callback, String metadata, String blocks, String values) {
        return "{\"type\":\"view_submission\",\"trigger_id\":\"555.666.ccc\",\"api_app_id\":\"A0LOCAL\","
                + json(TEAM + "," + ANA)
                + ",\"response_urls\":[],\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"team_id\":"
                + "\"T0LOCAL\",\"callback_id\":\"" + callback + "\",\"private_metadata\":"
                + new JsonPrimitive(metadata) + ",\"blocks\":" + json(blocks) + ",\"state\":{\"values\":"
                + json(values) + "},\"hash\":\"h\",\"title\":{\"type\":\"plain_text\",\"text\":\"x\"}}}";
    }
}
