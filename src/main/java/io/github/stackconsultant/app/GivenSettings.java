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

/** What the operator has set, before anybody asks whether it fits together; a blank value is not set. */
final class GivenSettings {

    private final Map<Setting, String> values;

    private GivenSettings(Map<Setting, String> values) {
        this.values = values;
    }

    /** {@return what the environment holds, without the blanks around it} */
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

    /** {@return whether the setting's value begins so} */
    boolean begins(Setting setting, String prefix) {
        return value(setting).filter(value -> value.startsWith(prefix)).isPresent();
    }

    /** {@return the settings given that belong to the real Slack} */
    Stream<Setting> ofSlack() {
        return Stream.of(SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL)
                .filter(this::has);
    }

    /** {@return whether the operator asks for that workspace by name} */
    boolean wants(Workspace workspace) {
        return value(CONSULTANT_WORKSPACE)
                .filter(workspace.setting()::equalsIgnoreCase)
                .isPresent();
    }

    /** {@return the workspace that these settings lead to} */
    Workspace workspace() {
        return ofSlack().findAny().isPresent() || wants(Workspace.SLACK) ? Workspace.SLACK : Workspace.LOCAL;
    }

    /** Names what is set and no value: values may be secrets. */
    @Override
    public String toString() {
        return "set: " + values.keySet();
    }
}
