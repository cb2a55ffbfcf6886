package io.github.stackconsultant.slack;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the connection to Slack.
 *
 * @param transport how deliveries come in
 * @param botToken the bot's token
 * @param appToken the app-level token, for Socket Mode
 * @param signingSecret the secret with which deliveries over HTTP are signed
 * @param apiUrl the base address of Web API methods; ends with a slash
 * @param chart whether cards use Slack's chart block
 * @param patience how long a call that nobody waits for may take
 * @param patienceBeforeStoring how long a call may take whose answer is stored before an acknowledgement: what was looked
 *     up is then stored within the same three seconds, or a vote would be asked twice
 * @param betweenChecks how much later the connection is looked at again
 */
@ConfigurationProperties("slack")
record SlackSettings(
        Transport transport,
        String botToken,
        @Nullable String appToken,
        @Nullable String signingSecret,
        String apiUrl,
        @DefaultValue("true") boolean chart,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("1s") Duration patienceBeforeStoring,
        @DefaultValue("5s") Duration betweenChecks) {

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
