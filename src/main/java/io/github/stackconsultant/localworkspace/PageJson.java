package io.github.stackconsultant.localworkspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The JSON format for the page and scripts. */
final class PageJson {

    private PageJson() {}

    /** A message with its replies. */
    static ObjectNode message(Message message, List<Message> replies) {
        var json = Json.object();
        json.put("channel", message.channel()).put("ts", message.ts());
        if (message.threadTs() != null) {
            json.put("threadTs", message.threadTs());
        }
        json.put("user", message.user());
        if (message.botId() != null) {
            json.put("botId", message.botId());
        }
        json.put("text", message.content().text());
        if (!message.blocks().isEmpty()) {
            json.set("blocks", message.blocks());
        }
        if (!message.files().isEmpty()) {
            var files = json.putArray("files");
            message.files().forEach(file -> files.add(SlackJson.file(file)));
        }
        json.put("edited", message.edited() != null);
        addReplies(json, replies);
        json.put("ephemeral", message.ephemeral());
        if (message.subtype() != null) {
            json.put("subtype", message.subtype());
        }
        return json;
    }

    private static void addReplies(ObjectNode json, List<Message> replies) {
        Set<String> users = new LinkedHashSet<>();
        replies.forEach(reply -> users.add(reply.user()));
        json.put("replyCount", replies.size());
        json.set("replyUsers", Json.array(users));
        if (!replies.isEmpty()) {
            json.put("lastReplyTs", replies.get(replies.size() - 1).ts());
        }
    }

    static ObjectNode place(Changes.Place place) {
        return Json.object().put("channel", place.channel()).put("ts", place.ts());
    }

    static ObjectNode messages(List<ObjectNode> messages) {
        var json = Json.object();
        json.putArray("messages").addAll(messages);
        return json;
    }

    static ObjectNode person(Person person) {
        var json = Json.object()
                .put("id", person.id())
                .put("name", person.name())
                .put("realName", person.realName())
                .put("title", person.title())
                .put("initials", person.initials())
                .put("color", person.color())
                .put("timeZone", person.timeZone());
        return person.guest() ? json.put("organisation", Team.GUEST_NAME) : json;
    }

    static ObjectNode channel(Channel channel, @Nullable String lastTs) {
        var json = Json.object()
                .put("id", channel.id())
                .put("name", channel.name())
                .put("private", channel.kind() == Channel.Kind.PRIVATE)
                .put("shared", channel.sharedOutside())
                .put("topic", channel.topic());
        json.set("members", Json.array(channel.members()));
        return json.put("lastTs", lastTs);
    }

    /**
     * The app as a guest sees it: it answers in the shared channel, but has no direct messages, commands or shortcuts.
     */
    static ObjectNode appForGuest(AppManifest manifest) {
        var json = app(manifest).put("homeTab", false).put("messagesTab", false);
        json.putArray("commands");
        json.putArray("shortcuts");
        return json;
    }

    static ObjectNode app(AppManifest manifest) {
        var json = Json.object()
                .put("id", Team.APP_ID)
                .put("name", manifest.botName())
                .put("botUserId", Team.BOT_USER_ID)
                .put("description", manifest.description())
                .put("homeTab", manifest.homeTab())
                .put("messagesTab", manifest.messagesTab());
        var commands = json.putArray("commands");
        manifest.commands().forEach(command -> commands.add(command(command)));
        var shortcuts = json.putArray("shortcuts");
        manifest.shortcuts().forEach(shortcut -> shortcuts.add(shortcut(shortcut)));
        return json;
    }

    private static ObjectNode command(AppManifest.SlashCommand command) {
        return Json.object()
                .put("command", command.command())
                .put("description", command.description())
                .put("usageHint", command.usageHint());
    }

    private static ObjectNode shortcut(AppManifest.Shortcut shortcut) {
        return Json.object()
                .put("type", shortcut.type())
                .put("name", shortcut.name())
                .put("callbackId", shortcut.callbackId())
                .put("description", shortcut.description());
    }

    static ObjectNode home(Optional<View> home) {
        var json = Json.object().putNull("view");
        home.ifPresent(view -> json.set("view", SlackJson.view(view)));
        return json;
    }

    static ObjectNode views(List<View> stack) {
        var json = Json.object();
        var views = json.putArray("stack");
        stack.forEach(view -> views.add(SlackJson.view(view)));
        return json;
    }
}
