package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;

/** Creates Bolt's objects with every setting given explicitly, since their defaults would come from the environment. */
final class BoltApps {

    private BoltApps() {}

    /**
     * Creates a client of the Web API.
     *
     * @param patience the time limit of one call
     */
    static Slack slack(SlackSettings settings, Duration patience) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        config.setHttpClientCallTimeoutMillis((int) patience.toMillis());
        config.setStatsEnabled(false);
        if (ReplyAddresses.isThisMachine(HttpUrl.get(settings.apiUrl()))) {
            // the SDK takes a proxy from the environment, without exceptions for local addresses
            config.setProxyUrl(null);
        }
        var http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                // each is ten seconds otherwise, however long the call may take
                .connectTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .socketFactory(new NoDelaySocketFactory())
                .build();
        return Slack.getInstance(config, new SlackHttpClient(http));
    }

    /**
     * Creates the app without Bolt's own checks, since ours run before it. Each middleware may answer a request before the
     * next one sees it.
     */
    static App app(
            SlackSettings settings,
            Slack slack,
            FailureAnswers failures,
            OutsiderFilter filter,
            ConcurrencyLimit limit,
            InteractionListeners interactions,
            UnmatchedRequests unmatched) {
        var config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(settings.botToken())
                .signingSecret(settings.signingSecret())
                .clientId(null)
                .clientSecret(null)
                .scope(null)
                .userScope(null)
                .redirectUri(null)
                .appPath(null)
                .requestVerificationEnabled(false)
                .sslCheckEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .subtypedMessageEventsAutoAckEnabled(true)
                .unmatchedRequestHandler(unmatched)
                .build();
        var senders = new SenderCheck(EventListeners.names());
        return new App(config, slack, List.of(failures, new BotMessages(), senders, filter, limit, interactions));
    }
}
