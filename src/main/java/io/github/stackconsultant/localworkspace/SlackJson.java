package io.github.stackconsultant.localworkspace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Slack's JSON formats of messages, views, channels and people in its Web API and deliveries. */
final class SlackJson {

    private SlackJson() {}

    static ObjectNode message(Message message) {
        var json = Json.object()
                .put("type", "message")
                .put("user", message.user())
                .put("ts", message.ts())
                .put("text", message.content().text())
                .put("team", Team.ID);
        if (DemoWorld.isGuest(message.user())) {
            fromOutside(json);
        }
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
        if (!message.files().isEmpty()) {
            var files = json.put("upload", false).putArray("files");
            message.files().forEach(file -> files.add(file(file)));
        }
        return json;
    }

    /** Adds the fields that Slack sends if the author belongs to another organisation. */
    private static void fromOutside(ObjectNode message) {
        message.put("team", Team.GUEST_ID).put("user_team", Team.GUEST_ID).put("source_team", Team.GUEST_ID);
    }

    static ObjectNode file(SharedFile file) {
        var json = Json.object()
                .put("id", file.id())
                .put("created", file.created())
                .put("timestamp", file.created())
                .put("name", file.name())
                .put("title", file.title())
                .put("mimetype", file.kind().mimeType())
                .put("filetype", file.kind().fileType())
                .put("pretty_type", file.kind().prettyType())
                .put("user", Team.BOT_USER_ID)
                .put("user_team", Team.ID)
                .put("editable", file.kind().text())
                .put("size", file.size())
                .put("mode", file.kind().text() ? "snippet" : "hosted")
                .put("is_external", false)
                .put("external_type", "")
                .put("is_public", true)
                .put("public_url_shared", false)
                .put("display_as_bot", false)
                .put("username", "")
                .put("url_private", file.url())
                .put("url_private_download", file.url() + "?download=1")
                .put("permalink", file.url())
                .put("file_access", "visible");
        if (!file.altText().isEmpty()) {
            json.put("alt_txt", file.altText());
        }
        if (file.kind().text()) {
            json.put("preview", file.preview()).put("preview_is_truncated", file.previewTruncated());
        }
        return json;
    }

    static ObjectNode view(View view) {
        var json = view.content().deepCopy();
        json.put("id", view.id())
                .put("team_id", Team.ID)
                .put("hash", view.hash())
                .put("root_view_id", view.rootId())
                .put("previous_view_id", view.previousId())
                .put("app_id", Team.APP_ID)
                .put("app_installed_team_id", Team.ID)
                .put("bot_id", Team.BOT_ID);
        json.putIfAbsent("state", Json.object().set("values", InitialState.of(view.blocks())));
        for (var field : new String[] {"private_metadata", "callback_id", "external_id"}) {
            json.put(field, Json.text(json, field, ""));
        }
        return json.put("clear_on_close", false).put("notify_on_close", false);
    }

    static ObjectNode channel(Channel channel) {
        boolean isPrivate = channel.kind() == Channel.Kind.PRIVATE;
        var json = Json.object()
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
                .put("is_shared", channel.sharedOutside())
                .put("is_ext_shared", channel.sharedOutside())
                .put("is_org_shared", false)
                .put("context_team_id", Team.ID)
                .put("num_members", channel.members().size());
        if (channel.sharedOutside()) {
            json.putArray("shared_team_ids").add(Team.ID).add(Team.GUEST_ID);
            json.putArray("connected_team_ids").add(Team.GUEST_ID);
        }
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

    /** A person as users.info shows them; the offset of their time zone is that at the given moment, in seconds. */
    static ObjectNode user(Person person, Instant moment) {
        var zone = ZoneId.of(person.timeZone());
        var json = Json.object()
                .put("id", person.id())
                .put("team_id", person.teamId())
                .put("name", person.name())
                .put("real_name", person.realName())
                .put("deleted", false)
                .put("color", person.color().substring(1))
                .put("tz", person.timeZone())
                .put("tz_label", DateTimeFormatter.ofPattern("zzzz", Locale.US).format(moment.atZone(zone)))
                .put("tz_offset", zone.getRules().getOffset(moment).getTotalSeconds())
                .put("is_bot", false)
                .put("is_app_user", false);
        if (person.guest()) {
            // nobody who shares a channel with the app is a stranger
            json.put("is_stranger", false);
        } else {
            roles(json);
        }
        var profile = profile(person.realName(), person.name(), person.title());
        json.set("profile", profile.put("team", person.teamId()));
        return json;
    }

    /**
     * All members of this workspace are regular members; Slack does not report roles of people of other organisations.
     */
    private static void roles(ObjectNode user) {
        List.of("is_admin", "is_owner", "is_primary_owner", "is_restricted", "is_ultra_restricted")
                .forEach(role -> user.put(role, false));
        user.put("is_email_confirmed", true);
    }

    static ObjectNode botUser(AppManifest manifest) {
        var json = Json.object()
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

    /** The workspace that somebody belongs to. */
    static ObjectNode team(Person person) {
        return person.guest() ? Json.object().put("id", Team.GUEST_ID).put("domain", Team.GUEST_DOMAIN) : team();
    }
}
