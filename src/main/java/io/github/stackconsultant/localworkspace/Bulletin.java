package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Keeps every open page up to date: decides who gets which event, and with what content. */
final class Bulletin {

    private final Stores stores;
    private final StreamHub hub;
    private final Changes changes;

    Bulletin(Stores stores, StreamHub hub, Changes changes) {
        this.stores = stores;
        this.hub = hub;
        this.changes = changes;
    }

    void posted(Message message) {
        toChannel(message, "message", json(message));
        rootOf(message).ifPresent(this::changed);
    }

    void changed(Message message) {
        toChannel(message, "message_changed", json(message));
    }

    void deleted(Message message) {
        toChannel(message, "message_deleted", place(message));
        rootOf(message).ifPresent(this::changed);
    }

    void ephemeral(String user, Message message) {
        show(user, message, "ephemeral", json(message));
    }

    void ephemeralChanged(String user, Message message) {
        show(user, message, "ephemeral_changed", json(message));
    }

    void ephemeralDeleted(String user, Message message) {
        show(user, message, "ephemeral_deleted", place(message));
    }

    void views(String user) {
        // the stack is read inside the lock, so that the newest one always comes last
        synchronized (stores.modals()) {
            show(user, "views", PageJson.views(stores.modals().of(user)));
        }
    }

    void home(String user, View view) {
        show(user, "home", Json.object().set("view", SlackJson.view(view)));
    }

    void membership(Channel channel) {
        var data = Json.object();
        data.set(
                "channel",
                PageJson.channel(channel, stores.messages().lastTs(channel.id()).orElse(null)));
        stores.people().all().forEach(person -> show(person.id(), "channel", data));
    }

    void notice(String user, Optional<String> channel, String text) {
        var data = Json.object();
        channel.ifPresent(id -> data.put("channel", id));
        show(user, "notice", data.put("text", text));
    }

    /** A message in the page's format, with the number of its replies. */
    ObjectNode json(Message message) {
        List<Message> replies =
                message.ephemeral() ? List.of() : stores.messages().replies(message.channel(), message.ts());
        return PageJson.message(message, replies);
    }

    private Optional<Message> rootOf(Message message) {
        return message.threadTs() == null || message.threadTs().equals(message.ts())
                ? Optional.empty()
                : stores.messages().find(message.channel(), message.threadTs());
    }

    private static ObjectNode place(Message message) {
        return PageJson.place(Changes.Place.of(message));
    }

    private void toChannel(Message message, String name, ObjectNode data) {
        stores.channels()
                .find(message.channel())
                .ifPresent(channel -> stores.people().all().stream()
                        .filter(person -> channel.visibleTo(person.id()))
                        .forEach(person -> show(person.id(), message, name, data)));
    }

    private void show(String user, Message message, String name, ObjectNode data) {
        changes.add(user, message);
        hub.publish(user, name, data);
    }

    private void show(String user, String name, ObjectNode data) {
        changes.add(user);
        hub.publish(user, name, data);
    }
}
