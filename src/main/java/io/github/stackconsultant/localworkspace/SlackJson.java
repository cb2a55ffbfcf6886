package io.github.stackconsultant.localworkspace;

import tools.jackson.databind.node.ObjectNode;

/** Slack's own shapes of messages, views, channels and people, as its Web API and its deliveries carry them. */
final class SlackJson {

    private SlackJson() {}

    static ObjectNode message(Message message) {
        ObjectNode json = Json.object()
                .put("type", "message")
                .put("user", message.user())
                .put("ts", message.ts())
                .put("text", message.content().text())
                .put("team", Team.ID);
        if (message.subtype() != null) {
            json.put("subtype", message.subtype());
        }
        if (message.botId() != null) {
            json.put("bot_id", message.botId()).put("app_id", Team.APP_ID);
        }
        if (message.threadTs() != null) {
            json.put("thread_ts", message.threadTs());
        }
        if (message.edited() != null) {
            json.putObject("edited").put("user", message.user()).put("ts", message.edited());
        }
        if (!message.blocks().isEmpty()) {
            json.set("blocks", message.blocks());
        }
        return json;
    }

    static ObjectNode view(View view) {
        ObjectNode json = view.content().deepCopy();
        json.put("id", view.id())
                .put("team_id", Team.ID)
                .put("hash", view.hash())
                .put("root_view_id", view.rootId())
                .put("previous_view_id", view.previousId())
                .put("app_id", Team.APP_ID)
                .put("app_installed_team_id", Team.ID)
                .put("bot_id", Team.BOT_ID);
        json.putIfAbsent(
                "state",
                Json.object().set("values", InitialState.of(view.content().path("blocks"))));
        for (String field : new String[] {"private_metadata", "callback_id", "external_id"}) {
            json.put(field, Json.text(json, field, ""));
        }
        for (String field : new String[] {"clear_on_close", "notify_on_close"}) {
            json.put(field, Json.flag(json, field));
        }
        return json;
    }

    static ObjectNode channel(Channel channel) {
        boolean isPrivate = channel.kind() == Channel.Kind.PRIVATE;
        ObjectNode json = Json.object()
                .put("id", channel.id())
                .put("name", channel.name())
                .put("is_channel", channel.kind() == Channel.Kind.PUBLIC)
                .put("is_group", isPrivate)
                .put("is_im", channel.isDirect())
                .put("is_mpim", false)
                .put("is_private", channel.kind() != Channel.Kind.PUBLIC)
                .put("is_archived", false)
                .put("is_general", channel.name().equals("general"))
                .put("is_member", channel.has(Team.BOT_USER_ID))
                .put("is_shared", false)
                .put("is_ext_shared", false)
                .put("is_org_shared", false)
                .put("context_team_id", Team.ID)
                .put("num_members", channel.members().size());
        json.putObject("topic").put("value", channel.topic()).put("creator", "").put("last_set", 0);
        json.putObject("purpose").put("value", "").put("creator", "").put("last_set", 0);
        return json;
    }

    /** A direct conversation has neither name nor topic, and names its person instead. */
    static ObjectNode directChannel(Channel channel, Person person) {
        return Json.object()
                .put("id", channel.id())
                .put("is_im", true)
                .put("is_channel", false)
                .put("is_group", false)
                .put("is_private", true)
                .put("is_archived", false)
                .put("is_org_shared", false)
                .put("context_team_id", Team.ID)
                .put("user", person.id());
    }

    static ObjectNode user(Person person) {
        ObjectNode json = Json.object()
                .put("id", person.id())
                .put("team_id", Team.ID)
                .put("name", person.name())
                .put("real_name", person.realName())
                .put("deleted", false)
                .put("color", person.color().substring(1))
                .put("tz", person.timeZone())
                .put("is_bot", false)
                .put("is_app_user", false)
                .put("is_restricted", false)
                .put("is_ultra_restricted", false)
                .put("locale", "en-US");
        json.set("profile", profile(person.realName(), person.name(), person.title()));
        return json;
    }

    static ObjectNode botUser(AppManifest manifest) {
        ObjectNode json = Json.object()
                .put("id", Team.BOT_USER_ID)
                .put("team_id", Team.ID)
                .put("name", manifest.botName())
                .put("real_name", manifest.botName())
                .put("deleted", false)
                .put("is_bot", true)
                .put("is_app_user", false)
                .put("tz", "Etc/UTC");
        json.set("profile", profile(manifest.botName(), manifest.botName(), "").put("bot_id", Team.BOT_ID));
        return json;
    }

    private static ObjectNode profile(String realName, String displayName, String title) {
        return Json.object()
                .put("real_name", realName)
                .put("real_name_normalized", realName)
                .put("display_name", displayName)
                .put("display_name_normalized", displayName)
                .put("title", title)
                .put("team", Team.ID);
    }

    static ObjectNode team() {
        return Json.object().put("id", Team.ID).put("domain", Team.DOMAIN);
    }
}
