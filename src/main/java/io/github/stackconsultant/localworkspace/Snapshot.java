package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state that survives a restart: channels with their members, messages, App Homes, and the bytes of shared files.
 */
record Snapshot(
        List<Channel> channels,
        List<Message> messages,
        Map<String, View> homes,
        @Nullable Map<String, byte[]> files) {

    static Snapshot of(Channels channels, Messages messages, Homes homes, FileContents files) {
        return new Snapshot(channels.all(), messages.all(), homes.all(), files.all());
    }

    void restore(Channels toChannels, Messages toMessages, Homes toHomes, FileContents toFiles, Timestamps timestamps) {
        channels.forEach(toChannels::put);
        homes.forEach(toHomes::put);
        // saved states of earlier versions have no files
        if (files != null) {
            files.forEach(toFiles::put);
        }
        for (Message message : messages) {
            toMessages.put(message);
            timestamps.passed(message.ts());
        }
    }
}
