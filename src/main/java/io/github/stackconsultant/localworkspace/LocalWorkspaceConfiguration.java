package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the local workspace, only if {@code localworkspace.enabled} is true. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "localworkspace.enabled", havingValue = "true")
@EnableConfigurationProperties(LocalWorkspaceSettings.class)
class LocalWorkspaceConfiguration {

    @Bean(destroyMethod = "close")
    Workspace localWorkspace(
            LocalWorkspaceSettings settings,
            Environment environment,
            @Qualifier("slackClock") ObjectProvider<Clock> ofItsOwn,
            ObjectProvider<Clock> ofThisMachine)
            throws IOException {
        var manifest = AppManifestReader.read(settings.manifest()).without(settings.declinedScopes());
        Supplier<URI> own =
                () -> URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
        var app = settings.appUrl();
        var clock = ofItsOwn.getIfAvailable(() -> ofThisMachine.getIfAvailable(Clock::systemUTC));
        return new Workspace(settings, manifest, own, app == null ? own : () -> app, clock);
    }

    @Bean
    RouterFunction<ServerResponse> localWorkspaceRoutes(Workspace workspace) {
        return workspace.routes();
    }

    @Bean
    FilterRegistrationBean<LoopbackGuard> localWorkspaceGuard() {
        FilterRegistrationBean<LoopbackGuard> guard = new FilterRegistrationBean<>(new LoopbackGuard());
        guard.setOrder(Ordered.HIGHEST_PRECEDENCE);
        guard.setAsyncSupported(true);
        return guard;
    }

    @Bean
    ApplicationListener<ContextClosedEvent> localWorkspaceStreamsEnd(Workspace workspace) {
        return event -> workspace.stopStreams();
    }
}
