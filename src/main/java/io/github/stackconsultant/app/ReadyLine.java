package io.github.stackconsultant.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.PropertyResolver;

/** Logs that the server is up, and its address; whether Slack is reached is told apart from that. */
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        log.info(text(event.getApplicationContext().getEnvironment()));
    }

    /** {@return the line for these properties} */
    static String text(PropertyResolver environment) {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", ""));
        String here = "http://localhost:" + port;
        if (environment.getProperty("localworkspace.enabled", Boolean.class, false)) {
            return "Stack Consultant is up: open %s in a browser (local workspace, no Slack needed)".formatted(here);
        }
        if ("socket".equals(environment.getProperty("slack.transport"))) {
            return "Stack Consultant is up: Slack over Socket Mode; pages and health at " + here;
        }
        return "Stack Consultant is up: Slack over HTTP at %s/slack/events"
                .formatted(environment.getProperty("consultant.public-url", here));
    }
}
