package io.github.stackconsultant.localworkspace;

import java.time.Clock;
import tools.jackson.databind.node.ObjectNode;

/** Sends events to the app, as far as its manifest subscribes to them and its bot may see them. */
final class Events {

    private final AppManifest manifest;
    private final EventDelivery delivery;
    private final Identifiers identifiers;
    private final Clock clock;

    Events(AppManifest manifest, EventDelivery delivery, Identifiers identifiers, Clock clock) {
        this.manifest = manifest;
        this.delivery = delivery;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    void posted(Channel channel, Message message) {
        var event = SlackJson.message(message).put("channel", channel.id()).put("event_ts", message.ts());
        if (message.blocks().isEmpty()) {
            event.set("blocks", TypedText.blocks(message.content().text()));
        }
        messageEvent(channel, event);
        if (channel.has(Team.BOT_USER_ID) && !channel.isDirect() && mentionsBot(message)) {
            deliver("app_mention", mention(event, channel), channel.sharedOutside());
        }
    }

    /** In a shared channel the author's workspace is told beside the one that began the channel. */
    private static ObjectNode mention(ObjectNode message, Channel channel) {
        var event = message.deepCopy().put("type", "app_mention");
        if (channel.sharedOutside()) {
            var author = DemoWorld.isGuest(Json.text(event, "user", "")) ? Team.GUEST_ID : Team.ID;
            event.put("team", Team.GUEST_ID).put("user_team", author).put("source_team", author);
        }
        return event;
    }

    void changed(Channel channel, Message message, Message previous, String ts) {
        var event = hidden(channel, "message_changed", ts);
        event.set("message", SlackJson.message(message));
        event.set("previous_message", SlackJson.message(previous));
        messageEvent(channel, event);
    }

    void deleted(Channel channel, Message previous, String ts) {
        var event = hidden(channel, "message_deleted", ts).put("deleted_ts", previous.ts());
        event.set("previous_message", SlackJson.message(previous));
        messageEvent(channel, event);
    }

    void homeOpened(Person person, String tab, String ts, Homes homes) {
        var event = Json.object()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", person.directChannelId())
                .put("event_ts", ts)
                .put("tab", tab);
        if (tab.equals("home")) {
            homes.of(person.id()).ifPresent(view -> event.set("view", SlackJson.view(view)));
        }
        deliver("app_home_opened", event, false);
    }

    private static boolean mentionsBot(Message message) {
        return message.botId() == null
                && message.subtype() == null
                && message.content().text().contains("<@" + Team.BOT_USER_ID + ">");
    }

    private static ObjectNode hidden(Channel channel, String subtype, String ts) {
        return Json.object()
                .put("type", "message")
                .put("subtype", subtype)
                .put("hidden", true)
                .put("channel", channel.id())
                .put("ts", ts)
                .put("event_ts", ts);
    }

    private void messageEvent(Channel channel, ObjectNode event) {
        if (channel.has(Team.BOT_USER_ID)) {
            event.put("channel_type", channel.kind().inEvents());
            deliver(subscription(channel), event, channel.sharedOutside());
        }
    }

    private static String subscription(Channel channel) {
        return "message." + channel.kind().inEvents() + (channel.isDirect() ? "" : "s");
    }

    private void deliver(String subscription, ObjectNode event, boolean shared) {
        if (manifest.events().contains(subscription)) {
            // Slack names the workspace that began a shared channel here, and the app's own in the authorisations
            var envelope = envelope(event)
                    .put("team_id", shared ? Team.GUEST_ID : Team.ID)
                    .put("is_ext_shared_channel", shared);
            delivery.deliver(Delivery.event(Json.text(event, "type", ""), envelope));
        }
    }

    private ObjectNode envelope(ObjectNode event) {
        var envelope = Json.object()
                .put("token", Team.VERIFICATION_TOKEN)
                .put("context_team_id", Team.ID)
                .put("api_app_id", Team.APP_ID)
                .put("type", "event_callback")
                .put("event_id", identifiers.event())
                .put("event_time", clock.instant().getEpochSecond());
        envelope.set("event", event);
        envelope.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", Team.ID)
                .put("user_id", Team.BOT_USER_ID)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return envelope;
    }
}
