package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Map;

/** What outlives a restart: channels with their members, messages, and App Homes. */
record Snapshot(List<Channel> channels, List<Message> messages, Map<String, View> homes) {

    static Snapshot of(Channels channels, Messages messages, Homes homes) {
        return new Snapshot(channels.all(), messages.all(), homes.all());
    }

    void restore(Channels toChannels, Messages toMessages, Homes toHomes, Timestamps timestamps) {
        channels.forEach(toChannels::put);
        homes.forEach(toHomes::put);
        for (Message message : messages) {
            toMessages.put(message);
            timestamps.passed(message.ts());
        }
    }
}
