package io.github.stackconsultant.slack;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;

/** The cached parser of Slack's JSON; the SDK creates a new one with all its adapters for each message. */
final class SlackJson {

    /** Thread-safe. */
    static final Gson PARSER = GsonFactory.createSnakeCase();

    /** Skips the clicked message's own blocks, which make up most of a click and are not needed. */
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
