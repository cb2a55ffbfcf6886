package io.github.stackconsultant.app;

import static io.github.stackconsultant.app.Setting.CONSULTANT_WORKSPACE;
import static io.github.stackconsultant.app.Setting.SLACK_API_URL;
import static io.github.stackconsultant.app.Setting.SLACK_APP_TOKEN;
import static io.github.stackconsultant.app.Setting.SLACK_BOT_TOKEN;
import static io.github.stackconsultant.app.Setting.SLACK_SIGNING_SECRET;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/** The settings as the operator gave them, before the check of their consistency; a blank value counts as not set. */
final class GivenSettings {

    private final Map<Setting, String> values;

    private GivenSettings(Map<Setting, String> values) {
        this.values = values;
    }

    /** {@return the settings in the environment, with values trimmed} */
    static GivenSettings in(PropertyResolver environment) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = environment.getProperty(setting.name(), "").strip();
            if (!value.isEmpty()) {
                values.put(setting, value);
            }
        }
        return new GivenSettings(values);
    }

    Optional<String> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    boolean has(Setting setting) {
        return values.containsKey(setting);
    }

    /** {@return whether the setting's value begins with the prefix} */
    boolean begins(Setting setting, String prefix) {
        return value(setting).filter(value -> value.startsWith(prefix)).isPresent();
    }

    /** {@return the settings given that belong to the real Slack} */
    Stream<Setting> ofSlack() {
        return Stream.of(SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL)
                .filter(this::has);
    }

    /** {@return whether the operator chose that workspace by name} */
    boolean wants(Workspace workspace) {
        return value(CONSULTANT_WORKSPACE)
                .filter(workspace.setting()::equalsIgnoreCase)
                .isPresent();
    }

    /** {@return the workspace that these settings lead to} */
    Workspace workspace() {
        return ofSlack().findAny().isPresent() || wants(Workspace.SLACK) ? Workspace.SLACK : Workspace.LOCAL;
    }

    /** Lists the names only, since values may be secrets. */
    @Override
    public String toString() {
        return "set: " + values.keySet();
    }
}
