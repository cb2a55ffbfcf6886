package io.github.stackconsultant.slack;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;

/** The parser of Slack's JSON, kept: the SDK makes a new one for each message, and all its adapters anew. */
final class SlackJson {

    /** Many threads may use it at once. */
    static final Gson PARSER = GsonFactory.createSnakeCase();

    private SlackJson() {}
}
