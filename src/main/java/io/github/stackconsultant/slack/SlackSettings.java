package io.github.stackconsultant.slack;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Slack.
 *
 * @param transport how deliveries come in
 * @param botToken the bot's token
 * @param appToken the app-level token, for Socket Mode
 * @param signingSecret what deliveries over HTTP are signed with
 * @param apiUrl the address before a Web API method's name; ends in a slash
 * @param chart whether cards use Slack's chart block
 */
@ConfigurationProperties("slack")
record SlackSettings(
        Transport transport,
        String botToken,
        @Nullable String appToken,
        @Nullable String signingSecret,
        String apiUrl,
        @DefaultValue("true") boolean chart) {

    /** How deliveries come in. */
    enum Transport {
        /** Through a connection that the app opens. */
        SOCKET,
        /** As HTTP requests. */
        HTTP
    }

    @Override
    public String toString() {
        return "SlackSettings[transport=" + transport + ", apiUrl=" + apiUrl + "]";
    }
}
