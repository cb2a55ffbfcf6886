package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds the payloads that Slack sends when a person clicks, submits or uses a shortcut. */
final class InteractionPayloads {

    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final Timestamps timestamps;
    private final Supplier<URI> ownUrl;

    InteractionPayloads(Triggers triggers, ResponseUrls responseUrls, Timestamps timestamps, Supplier<URI> ownUrl) {
        this.triggers = triggers;
        this.responseUrls = responseUrls;
        this.timestamps = timestamps;
        this.ownUrl = ownUrl;
    }

    ObjectNode messageAction(
            Person person, Channel channel, Message message, Interactions.Pressed pressed, JsonNode state) {
        var payload = withTrigger("block_actions", person);
        var container = payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", channel.id())
                .put("is_ephemeral", message.ephemeral());
        if (message.threadTs() != null) {
            container.put("thread_ts", message.threadTs());
        }
        payload.set("channel", place(channel));
        // Slack's payload does not include messages that only one person sees
        if (!message.ephemeral()) {
            payload.set("message", SlackJson.message(message));
        }
        payload.putObject("state").set("values", values(pressed, state));
        payload.put("response_url", responseUrl(person, channel, message));
        return withAction(payload, pressed.action());
    }

    ObjectNode viewAction(Person person, View view, Interactions.Pressed pressed, JsonNode state) {
        var payload = withTrigger("block_actions", person);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", withState(view, values(pressed, state)));
        return withAction(payload, pressed.action());
    }

    private ObjectNode withAction(ObjectNode payload, ObjectNode action) {
        payload.putArray("actions").add(action.put("action_ts", timestamps.next()));
        return payload;
    }

    /** Slack names the workspace of the person here, and in the view the one that the app is installed in. */
    ObjectNode submission(Person person, View view, JsonNode state) {
        var payload = withTrigger("view_submission", person);
        payload.set("team", SlackJson.team(person));
        payload.set("view", withState(view, InitialState.overlaid(view.blocks(), state)));
        payload.putArray("response_urls");
        return payload;
    }

    ObjectNode globalShortcut(Person person, String callbackId) {
        return withTrigger("shortcut", person).put("callback_id", callbackId).put("action_ts", timestamps.next());
    }

    ObjectNode messageShortcut(Person person, String callbackId, Channel channel, Message message) {
        var payload = withTrigger("message_action", person)
                .put("callback_id", callbackId)
                .put("action_ts", timestamps.next())
                .put("message_ts", message.ts())
                .put("response_url", responseUrl(person, channel, message));
        payload.set("channel", place(channel));
        payload.set("message", SlackJson.message(message));
        return payload;
    }

    String trigger(Person person) {
        return triggers.issue(person.id());
    }

    /** An address for answers; with a message of the app it can replace that message. */
    String responseUrl(Person person, Channel channel, @Nullable Message original) {
        var target = new ResponseUrls.Target(
                person.id(),
                channel.id(),
                original == null ? null : original.threadTs(),
                original == null || original.botId() == null ? null : original.ts(),
                original != null && original.ephemeral());
        return ownUrl.get() + "/local/response/" + responseUrls.issue(target);
    }

    /** The fields' values, including the one just chosen. */
    private static ObjectNode values(Interactions.Pressed pressed, JsonNode state) {
        var values = InitialState.overlaid(pressed.blocks(), state);
        var action = pressed.action();
        var property = InitialState.valueProperty(Json.text(action, "type", ""));
        var field = values.path(Json.text(action, "block_id", "")).path(Json.text(action, "action_id", ""));
        if (field instanceof ObjectNode object && action.has(property)) {
            object.set(property, action.path(property));
        }
        return values;
    }

    private static ObjectNode withState(View view, ObjectNode values) {
        var json = SlackJson.view(view);
        json.putObject("state").set("values", values);
        return json;
    }

    private ObjectNode withTrigger(String type, Person person) {
        return envelope(type, person).put("trigger_id", trigger(person));
    }

    private static ObjectNode envelope(String type, Person person) {
        var payload = Json.object()
                .put("type", type)
                .put("token", Team.VERIFICATION_TOKEN)
                .put("api_app_id", Team.APP_ID)
                .putNull("enterprise")
                .put("is_enterprise_install", false);
        payload.set("team", SlackJson.team());
        payload.putObject("user")
                .put("id", person.id())
                .put("username", person.name())
                .put("name", person.name())
                .put("team_id", person.teamId());
        return payload;
    }

    private static ObjectNode place(Channel channel) {
        return Json.object().put("id", channel.id()).put("name", channel.nameInPayloads());
    }
}
