package io.github.stackconsultant.localworkspace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The current state of a message.
 *
 * @param ts the channel's unique timestamp, seconds and microseconds
 * @param threadTs the root's timestamp, for a reply only
 * @param botId set for messages of the app
 * @param edited when it was last edited, as a timestamp
 * @param ephemeral whether only one person sees it
 * @param files the files uploaded with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Message(
        String channel,
        String ts,
        @Nullable String threadTs,
        String user,
        @Nullable String botId,
        MessageContent content,
        @Nullable String edited,
        boolean ephemeral,
        @Nullable String subtype,
        @Nullable List<SharedFile> files) {

    Message {
        // saved states of earlier versions have no files
        files = files == null ? List.of() : List.copyOf(files);
    }

    @Override
    public List<SharedFile> files() {
        return files == null ? List.of() : files;
    }

    static Message human(String channel, String ts, @Nullable String threadTs, String user, String text) {
        return new Message(channel, ts, threadTs, user, null, MessageContent.of(text), null, false, null, List.of());
    }

    static Message bot(String channel, String ts, @Nullable String threadTs, MessageContent content) {
        return new Message(channel, ts, threadTs, Team.BOT_USER_ID, Team.BOT_ID, content, null, false, null, List.of());
    }

    static Message ephemeral(String channel, String ts, @Nullable String threadTs, MessageContent content) {
        return new Message(channel, ts, threadTs, Team.BOT_USER_ID, Team.BOT_ID, content, null, true, null, List.of());
    }

    static Message system(String channel, String ts, String user, String subtype, String text) {
        return new Message(channel, ts, null, user, null, MessageContent.of(text), null, false, subtype, List.of());
    }

    Message withFiles(List<SharedFile> shared) {
        return new Message(channel, ts, threadTs, user, botId, content, edited, ephemeral, "file_share", shared);
    }

    Message withContent(MessageContent newContent, @Nullable String editedAt) {
        return new Message(channel, ts, threadTs, user, botId, newContent, editedAt, ephemeral, subtype, files);
    }

    boolean isReplyTo(String rootTs) {
        return rootTs.equals(threadTs) && !rootTs.equals(ts);
    }

    boolean showsInChannel() {
        return threadTs == null || threadTs.equals(ts);
    }

    /** The timestamp of the thread that this message belongs to or would start. */
    String thread() {
        return threadTs == null ? ts : threadTs;
    }

    JsonNode blocks() {
        return content.blocks();
    }
}
