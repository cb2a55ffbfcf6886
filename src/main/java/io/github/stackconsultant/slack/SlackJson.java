package io.github.stackconsultant.slack;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;

/** The cached parsers of Slack's JSON; the SDK creates a new one with all its adapters for each message. */
final class SlackJson {

    /** Thread-safe. */
    static final Gson PARSER = GsonFactory.createSnakeCase();

    /** Skips a message's own blocks, which make up most of a click, and of the answer to a message, and are not needed. */
    static final Gson WITHOUT_BLOCKS = PARSER.newBuilder()
            .addDeserializationExclusionStrategy(new WithoutBlocks())
            .create();

    /**
     * Writes blocks as the parser does, at once: the SDK's adapters, which reading needs, make a tree of each element
     * before they write it.
     */
    static final Gson WRITER = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
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
