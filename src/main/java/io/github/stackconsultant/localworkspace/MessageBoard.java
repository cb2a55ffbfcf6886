package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Posts, edits and removes messages: in the store, on every open page, and as events to the app. A single lock makes
 * pages receive changes in the order in which they were made; nothing here waits for the app.
 */
final class MessageBoard {

    private final Stores stores;
    private final Timestamps timestamps;
    private final Bulletin bulletin;
    private final Events events;
    private final Runnable stateChanged;

    MessageBoard(Stores stores, Timestamps timestamps, Bulletin bulletin, Events events, Runnable stateChanged) {
        this.stores = stores;
        this.timestamps = timestamps;
        this.bulletin = bulletin;
        this.events = events;
        this.stateChanged = stateChanged;
    }

    synchronized Message postAsPerson(Channel channel, @Nullable String threadTs, Person person, String text) {
        return post(channel, Message.human(channel.id(), timestamps.next(), threadTs, person.id(), text));
    }

    synchronized Message postAsBot(Channel channel, @Nullable String threadTs, MessageContent content) {
        return post(channel, Message.bot(channel.id(), timestamps.next(), threadTs, content));
    }

    synchronized Message postFiles(
            Channel channel, @Nullable String threadTs, MessageContent content, List<SharedFile> files) {
        return post(
                channel,
                Message.bot(channel.id(), timestamps.next(), threadTs, content).withFiles(files));
    }

    private Message post(Channel channel, Message message) {
        stores.messages().put(message);
        // as with Slack, the page is updated before the app gets the event
        bulletin.posted(message);
        events.posted(channel, message);
        stateChanged.run();
        return message;
    }

    synchronized Optional<Message> edit(Channel channel, Message previous, MessageContent content) {
        var ts = timestamps.next();
        var changed = stores.messages().change(channel.id(), previous.ts(), message -> {
            stores.former().keep(message.ts(), message.blocks());
            return message.withContent(content, ts);
        });
        changed.ifPresent(message -> {
            bulletin.changed(message);
            events.changed(channel, message, previous, ts);
            stateChanged.run();
        });
        return changed;
    }

    synchronized boolean remove(Channel channel, Message message) {
        boolean removed = stores.messages().remove(channel.id(), message.ts()).isPresent();
        if (removed) {
            bulletin.deleted(message);
            events.deleted(channel, message, timestamps.next());
            stateChanged.run();
        }
        return removed;
    }

    /** Sends a message that one person alone sees; like Slack, shows it in a thread only once somebody has replied. */
    synchronized Message whisper(String user, String channel, @Nullable String threadTs, MessageContent content) {
        var message = Message.ephemeral(channel, timestamps.next(), threadTs, content);
        if (threadTs == null || !stores.messages().replies(channel, threadTs).isEmpty()) {
            stores.ephemerals().put(user, message).ifPresent(oldest -> bulletin.ephemeralDeleted(user, oldest));
            bulletin.ephemeral(user, message);
        }
        return message;
    }

    /** Replaces a message that only one person sees; if it is gone, sends the content as a new one. */
    synchronized void rewhisper(ResponseUrls.Target target, String ts, MessageContent content) {
        stores.ephemerals()
                .find(target.user(), ts)
                .ifPresent(message -> stores.former().keep(message.ts(), message.blocks()));
        stores.ephemerals()
                .replace(target.user(), ts, content)
                .ifPresentOrElse(
                        message -> bulletin.ephemeralChanged(target.user(), message),
                        () -> whisper(target.user(), target.channel(), target.threadTs(), content));
    }

    synchronized void unwhisper(String user, String ts) {
        stores.ephemerals().remove(user, ts).ifPresent(message -> bulletin.ephemeralDeleted(user, message));
    }

    /** Makes the bot a member, and posts a notice in the channel. */
    synchronized void inviteBot(Channel channel, Person inviter) {
        if (channel.has(Team.BOT_USER_ID)) {
            return;
        }
        stores.channels().change(channel.id(), before -> before.with(Team.BOT_USER_ID));
        var text = "<@" + Team.BOT_USER_ID + "> was added to #" + channel.name() + " by <@" + inviter.id() + ">.";
        var line = Message.system(channel.id(), timestamps.next(), Team.BOT_USER_ID, "channel_join", text);
        stores.channels().find(channel.id()).ifPresent(joined -> {
            bulletin.membership(joined);
            post(joined, line);
        });
    }
}
