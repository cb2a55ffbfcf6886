package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** Reads the app's manifest.yml as Slack would. */
final class AppManifestReader {

    private AppManifestReader() {}

    /**
     * Reads a manifest.
     *
     * @throws IllegalStateException with a sentence for the startup log, if there is none
     */
    static AppManifest read(Resource resource) throws IOException {
        if (!resource.exists()) {
            throw new IllegalStateException("There is no manifest on the classpath: the local workspace reads"
                    + " META-INF/slack/manifest.yml, which the build copies from manifest.yml");
        }
        try (var stream = resource.getInputStream()) {
            return from(Json.MAPPER.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(stream)));
        }
    }

    private static AppManifest from(JsonNode root) {
        var display = root.path("display_information");
        var features = root.path("features");
        var name = Json.text(display, "name", "App");
        return new AppManifest(
                name,
                Json.text(display, "description", ""),
                Json.text(features.path("bot_user"), "display_name", name),
                Json.flag(features.path("app_home"), "home_tab_enabled"),
                Json.flag(features.path("app_home"), "messages_tab_enabled"),
                Json.list(features, "slash_commands").stream()
                        .map(AppManifestReader::command)
                        .toList(),
                Json.list(features, "shortcuts").stream()
                        .map(AppManifestReader::shortcut)
                        .toList(),
                texts(Json.list(root.path("settings").path("event_subscriptions"), "bot_events")),
                scopes(root.path("oauth_config").path("scopes")));
    }

    private static AppManifest.SlashCommand command(JsonNode command) {
        return new AppManifest.SlashCommand(
                Json.text(command, "command", ""),
                Json.text(command, "description", ""),
                Json.text(command, "usage_hint", ""),
                Json.flag(command, "should_escape"));
    }

    private static AppManifest.Shortcut shortcut(JsonNode shortcut) {
        return new AppManifest.Shortcut(
                Json.text(shortcut, "type", "global"),
                Json.text(shortcut, "name", ""),
                Json.text(shortcut, "callback_id", ""),
                Json.text(shortcut, "description", ""));
    }

    /** All scopes, required and optional, since nothing is declined here. */
    private static Set<String> scopes(JsonNode scopes) {
        List<JsonNode> all = new ArrayList<>(Json.list(scopes, "bot"));
        all.addAll(Json.list(scopes, "bot_optional"));
        return texts(all);
    }

    private static Set<String> texts(List<JsonNode> nodes) {
        return nodes.stream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
    }
}
