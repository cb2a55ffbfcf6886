package io.github.stackconsultant.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What Slack sends for what somebody does, in its shapes and its usual size; single quotes stand for double ones. */
record Delivery(String contentType, byte[] body) {

    static final String TEAM = "T0LOAD";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String RUN = UUID.randomUUID().toString();
    private static final AtomicLong NUMBER = new AtomicLong();

    /** {@return an id that no delivery had before} */
    static String trigger() {
        return RUN + "." + NUMBER.incrementAndGet();
    }

    static Delivery command(String user, String channel, String text, StandInSlack slack) {
        return form("token=t&team_id=" + TEAM + "&team_domain=load&channel_id=" + channel
                + "&channel_name=any&user_id=" + user + "&user_name=" + user + "&command=%2Fconsult&text="
                + encoded(text) + "&api_app_id=A0LOAD&is_enterprise_install=false&response_url="
                + encoded(slack.replyAddress(user)) + "&trigger_id=" + trigger());
    }

    /**
     * A click in a message.
     *
     * @param trigger the delivery's own id
     * @param action the fields of what was pressed
     * @param blocks the message's blocks, which come with every click in it
     */
    static Delivery click(
            String trigger, String user, String channel, String action, String blocks, StandInSlack slack) {
        return payload("{'type':'block_actions','api_app_id':'A0LOAD','token':'t','trigger_id':'" + trigger + "',"
                + who(user) + ",'enterprise':null,'is_enterprise_install':false,'container':{'type':'message',"
                + "'message_ts':'1700000000.000100','channel_id':'" + channel + "','is_ephemeral':false},"
                + "'channel':{'id':'" + channel + "','name':'any'},'response_url':'" + slack.replyAddress(user) + "',"
                + "'state':{'values':{}},'message':{'type':'message','user':'U0BOT','bot_id':'B0BOT',"
                + "'ts':'1700000000.000100','text':'x','team':'" + TEAM + "','blocks':" + blocks.replace("'", "\\u0027")
                + "},'actions':[{'action_ts':'1700000001.5'," + action + "}]}");
    }

    static String button(String blockId, String actionId, String value) {
        return "'type':'button','block_id':'" + blockId + "','action_id':'" + actionId + "','value':'" + value
                + "','text':{'type':'plain_text','text':'x','emoji':true}";
    }

    static String choice(String blockId, String actionId, String value) {
        return "'type':'static_select','block_id':'" + blockId + "','action_id':'" + actionId
                + "','selected_option':{'text':{'type':'plain_text','text':'x','emoji':true},'value':'" + value + "'}";
    }

    static Delivery submission(String user, String callback, String metadata, String values) {
        return payload("{'type':'view_submission','trigger_id':'" + trigger() + "','api_app_id':'A0LOAD',"
                + who(user) + ",'response_urls':[],'view':{'id':'V1','type':'modal','team_id':'" + TEAM
                + "','callback_id':'" + callback + "','private_metadata':'" + metadata.replace("'", "\\'")
                + "','blocks':[],'state':{'values':" + values + "},'hash':'h',"
                + "'title':{'type':'plain_text','text':'x'}}}");
    }

    static Delivery homeOpened(String user) {
        var json = "{'token':'t','team_id':'" + TEAM + "','api_app_id':'A0LOAD','type':'event_callback','event_id':'"
                + trigger() + "','event_time':1700000000,'event':{'type':'app_home_opened','user':'" + user
                + "','channel':'D" + user + "','tab':'home','event_ts':'1700000000.5'}}";
        return new Delivery("application/json", bytes(json.replace('\'', '"')));
    }

    private static String who(String user) {
        return "'team':{'id':'" + TEAM + "','domain':'load'},'user':{'id':'" + user + "','username':'" + user
                + "','name':'" + user + "','team_id':'" + TEAM + "'}";
    }

    private static Delivery payload(String json) {
        return form("payload=" + encoded(json.replace("\\'", "\\\"").replace('\'', '"')));
    }

    private static Delivery form(String body) {
        return new Delivery(FORM, bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
