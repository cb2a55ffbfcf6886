package io.github.stackconsultant.app;

import static io.github.stackconsultant.app.Setting.CONSULTANT_CHANNEL;
import static io.github.stackconsultant.app.Setting.CONSULTANT_CHART;
import static io.github.stackconsultant.app.Setting.CONSULTANT_PUBLIC_URL;
import static io.github.stackconsultant.app.Setting.CONSULTANT_VOTE_SECRET;
import static io.github.stackconsultant.app.Setting.PORT;
import static io.github.stackconsultant.app.Setting.SLACK_API_URL;
import static io.github.stackconsultant.app.Setting.SLACK_APP_TOKEN;
import static io.github.stackconsultant.app.Setting.SLACK_BOT_TOKEN;
import static io.github.stackconsultant.app.Setting.SLACK_SIGNING_SECRET;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.PropertyResolver;

/**
 * Derives the properties that the parts of the app read from the operator's settings, which must be without problems.
 */
final class DerivedSettings {

    private static final String SLACK_ADDRESS = "https://slack.com/api/";
    private static final String STATE_FILE = "./.data/local-workspace.json";
    private static final String SECRET_FILE = "vote-secret";
    /** The id of the consultants' channel in the local workspace. */
    private static final String CONSULTANTS_OF_THE_DEMO = "C0CONSULT";

    private static final int SECRET_BYTES = 24;

    private final GivenSettings given;
    private final PropertyResolver environment;
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private DerivedSettings(GivenSettings given, PropertyResolver environment) {
        this.given = given;
        this.environment = environment;
    }

    /**
     * Derives the properties.
     *
     * @param given settings that passed the check
     * @param environment shows properties that were set under their own names
     * @return the values by property name
     */
    static Map<String, Object> from(GivenSettings given, PropertyResolver environment) {
        DerivedSettings derived = new DerivedSettings(given, environment);
        derived.common();
        if (given.workspace() == Workspace.LOCAL) {
            derived.local();
        } else {
            derived.slack();
        }
        return derived.properties;
    }

    /**
     * Properties that cannot be overridden by any means: the local workspace lets anybody act for any demo person, so
     * it must never listen to other machines or run beside the real Slack.
     */
    static Map<String, Object> enforced(GivenSettings given) {
        return given.workspace() == Workspace.LOCAL
                ? Map.of("server.address", "127.0.0.1")
                : Map.of("localworkspace.enabled", false);
    }

    private void common() {
        properties.put("server.port", port());
        properties.put("consultant.workspace", given.workspace().setting());
        properties.put(
                "slack.chart", given.value(CONSULTANT_CHART).orElse("true").toLowerCase(Locale.ROOT));
        given.value(CONSULTANT_VOTE_SECRET).ifPresent(secret -> properties.put("consultant.vote-secret", secret));
        given.value(CONSULTANT_PUBLIC_URL)
                .ifPresent(address -> properties.put("consultant.public-url", WebAddress.withoutSlash(address)));
        given.value(CONSULTANT_CHANNEL).ifPresent(channel -> properties.put("consultant.channel", channel));
    }

    private void local() {
        String app = "http://127.0.0.1:" + port();
        properties.put("localworkspace.enabled", true);
        properties.put("localworkspace.app-url", app);
        properties.put("localworkspace.file", environment.getProperty("localworkspace.file", STATE_FILE));
        properties.put(
                "consultant.vote-secret-file",
                Path.of(environment.getProperty("localworkspace.file", STATE_FILE))
                        .resolveSibling(SECRET_FILE)
                        .toString());
        properties.putIfAbsent("consultant.public-url", "http://localhost:" + port());
        properties.putIfAbsent("consultant.channel", CONSULTANTS_OF_THE_DEMO);
        properties.put("slack.transport", "http");
        properties.put("slack.api-url", app + "/api/");
        share("bot-token", "xoxb-local-" + secret());
        share("signing-secret", secret());
    }

    private void slack() {
        properties.put("slack.transport", given.has(SLACK_APP_TOKEN) ? "socket" : "http");
        properties.put(
                "slack.api-url", WebAddress.withSlash(given.value(SLACK_API_URL).orElse(SLACK_ADDRESS)));
        given.value(SLACK_BOT_TOKEN).ifPresent(token -> properties.put("slack.bot-token", token));
        given.value(SLACK_APP_TOKEN).ifPresent(token -> properties.put("slack.app-token", token));
        given.value(SLACK_SIGNING_SECRET).ifPresent(secret -> properties.put("slack.signing-secret", secret));
    }

    private int port() {
        return given.value(PORT).flatMap(Port::of).orElseGet(this::portUnderItsOwnName);
    }

    /** Port 0, as tests use it, is not part of an address, so the usual port is used instead. */
    private int portUnderItsOwnName() {
        return Port.of(environment.getProperty("server.port", ""))
                .filter(port -> port != Port.ANY)
                .orElse(Port.USUAL);
    }

    private void share(String name, String value) {
        properties.put("slack." + name, value);
        properties.put("localworkspace." + name, value);
    }

    private String secret() {
        return Unguessable.hex(SECRET_BYTES);
    }
}
