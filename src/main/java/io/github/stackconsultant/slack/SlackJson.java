package io.github.stackconsultant.slack;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;

/** The parser of Slack's JSON, kept: the SDK makes a new one for each message, and all its adapters anew. */
final class SlackJson {

    /** Many threads may use it at once. */
    static final Gson PARSER = GsonFactory.createSnakeCase();

    /** Leaves out the clicked message's own blocks, which are most of a click and which nobody reads. */
    static final Gson CLICKS = PARSER.newBuilder()
            .addDeserializationExclusionStrategy(new WithoutBlocks())
            .create();

    private SlackJson() {}

    private static final class WithoutBlocks implements ExclusionStrategy {

        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return field.getDeclaringClass() == Message.class && field.getName().equals("blocks");
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return false;
        }
    }
}
