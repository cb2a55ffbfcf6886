package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the connection to Slack: the client, its timeouts, and the health check. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlackSettings.class)
@Import({GrantedScopes.class, MessageSender.class, RateLimits.class, RefusedRequests.class, ReplyPaths.class})
class SlackConfiguration {

    /** An acknowledgement has to be sent within three seconds in total. */
    private static final Duration PATIENCE_BEFORE_ACKNOWLEDGEMENT = Duration.ofMillis(2_500);

    @Bean(destroyMethod = "close")
    @Patient
    Slack patientSlack(SlackSettings settings) {
        return BoltApps.slack(settings, settings.patience());
    }

    @Bean(destroyMethod = "close")
    @Prompt
    Slack promptSlack(SlackSettings settings) {
        return BoltApps.slack(settings, PATIENCE_BEFORE_ACKNOWLEDGEMENT);
    }

    @Bean(destroyMethod = "close")
    @Brief
    Slack briefSlack(SlackSettings settings) {
        return BoltApps.slack(settings, settings.patienceBeforeStoring());
    }

    @Bean
    @Patient
    SlackApi patientApi(SlackSettings settings, @Patient Slack slack, RateLimits limits) {
        return new SlackApi(SlackMethods.of(slack, settings.botToken()), limits);
    }

    @Bean
    @Prompt
    SlackApi promptApi(SlackSettings settings, @Prompt Slack slack, RateLimits limits) {
        return new SlackApi(SlackMethods.of(slack, settings.botToken()), limits);
    }

    @Bean
    @Brief
    SlackApi briefApi(SlackSettings settings, @Brief Slack slack, RateLimits limits) {
        return new SlackApi(SlackMethods.of(slack, settings.botToken()), limits);
    }

    @Bean
    SlackConnection slackConnection(
            SlackSettings settings, @Patient SlackApi slack, GrantedScopes scopes, App boltApp) {
        return new SlackConnection(settings, slack, scopes, boltApp);
    }

    /** Not imported, since its name makes it the component "slack" of health. */
    @Bean
    HealthIndicator slackHealthIndicator(SlackConnection connection, RefusedRequests refused) {
        return new SlackHealthIndicator(connection, refused);
    }

    @Bean
    @ConditionalOnProperty(name = "slack.transport", havingValue = "http")
    Signature signature(SlackSettings settings, Clock clock, RefusedRequests refused) {
        return new Signature(Optional.ofNullable(settings.signingSecret()).orElseThrow(), clock, refused);
    }

    @Bean
    @ConditionalOnProperty(name = "slack.transport", havingValue = "http")
    ServletRegistrationBean<SlackEventsServlet> slackEvents(App boltApp, Signature signature) {
        return new ServletRegistrationBean<>(new SlackEventsServlet(boltApp, signature), SlackEventsServlet.PATH);
    }
}
