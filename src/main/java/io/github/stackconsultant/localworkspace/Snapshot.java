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

    static Snapshot of(Stores stores) {
        return new Snapshot(
                stores.channels().all(),
                stores.messages().all(),
                stores.homes().all(),
                stores.files().all());
    }

    void restore(Stores stores, Timestamps timestamps) {
        channels.forEach(stores.channels()::put);
        homes.forEach(stores.homes()::put);
        // saved states of earlier versions have no files
        if (files != null) {
            files.forEach(stores.files()::put);
        }
        for (var message : messages) {
            stores.messages().put(message);
            timestamps.passed(message.ts());
        }
    }
}
