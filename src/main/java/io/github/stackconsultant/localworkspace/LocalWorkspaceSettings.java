package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The settings of the local workspace.
 *
 * @param enabled whether it runs at all
 * @param botToken the token that the app's Web API calls must carry
 * @param signingSecret the secret that signs every delivery
 * @param appUrl the app's base address; null means this server itself
 * @param manifest the app's own manifest.yml
 * @param file where the workspace's state is kept; null means in memory only
 * @param retryDelays the delays after failed deliveries of an event before the next attempts
 * @param patience how long the app may take to answer, and to open a modal: three seconds, as with Slack
 * @param declinedScopes optional scopes of the manifest that were declined on installation
 */
@ConfigurationProperties("localworkspace")
record LocalWorkspaceSettings(
        @DefaultValue("false") boolean enabled,
        String botToken,
        String signingSecret,
        @Nullable URI appUrl,

        @DefaultValue("classpath:META-INF/slack/manifest.yml")
        Resource manifest,

        @Nullable Path file,
        @DefaultValue({"0s", "1m", "5m"}) List<Duration> retryDelays,
        @DefaultValue("3s") Duration patience,
        @DefaultValue Set<String> declinedScopes) {}
