package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ManifestTests {

    private static final Path MANIFEST = Path.of("manifest.yml");
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "stackconsultant", "slack");

    /** What Slack's documentation asks for each method; nothing where a token is enough. */
    private static final Map<String, Set<String>> SCOPES_OF_METHODS = Map.ofEntries(
            Map.entry("chatPostMessage", Set.of("chat:write")),
            Map.entry("chatUpdate", Set.of("chat:write")),
            Map.entry("chatGetPermalink", Set.of()),
            Map.entry("chatPostEphemeral", Set.of("chat:write")),
            Map.entry("conversationsOpen", Set.of("im:write")),
            Map.entry("viewsPublish", Set.of()),
            Map.entry("viewsOpen", Set.of()),
            Map.entry("viewsPush", Set.of()),
            Map.entry("viewsUpdate", Set.of()),
            Map.entry("authTest", Set.of()),
            // the app-level token's connections:write is none of the bot's
            Map.entry("appsConnectionsOpen", Set.of()));

    /** What only adds something: whoever installs the app may decline it. */
    private static final Map<String, Set<String>> OPTIONAL_SCOPES_OF_METHODS = Map.of(
            "usersInfo",
            Set.of("users:read"),
            "filesUploadV2",
            Set.of("files:write"),
            "conversationsMembers",
            Set.of("channels:read", "groups:read"),
            "conversationsInfo",
            Set.of("channels:read", "groups:read"));

    private static final Map<String, Set<String>> SCOPES_OF_EVENTS = Map.of(
            "app_home_opened", Set.of(),
            "app_mention", Set.of("app_mentions:read"),
            "app_uninstalled", Set.of(),
            "message.im", Set.of("im:history"));

    private final JsonNode manifest = YAMLMapper.builder().build().readTree(MANIFEST.toFile());

    @Test
    void theManifestIsOneThatSlackTakes() throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        try (InputStream text = getClass().getResourceAsStream("/slack/manifest.schema.json")) {
            var schema =
                    registry.getSchema(new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8));

            assertThat(schema.validate(Files.readString(MANIFEST), InputFormat.YAML))
                    .isEmpty();
            assertThat(schema.validate(
                            Files.readString(MANIFEST).replace("type: global", "type: universal"), InputFormat.YAML))
                    .isNotEmpty();
        }
    }

    @Test
    void theCommandsAreThoseThatAreListenedTo() {
        assertThat(texts("/features/slash_commands", "command")).containsExactly(ConsultationListeners.COMMAND);
    }

    @Test
    void theShortcutsAreThoseThatAreListenedTo() {
        assertThat(texts("/features/shortcuts", "callback_id"))
                .containsExactly(ConsultationListeners.GLOBAL_SHORTCUT, ConsultationListeners.MESSAGE_SHORTCUT);
        assertThat(texts("/features/shortcuts", "type")).containsExactly("global", "message");
    }

    @Test
    void theEventsAreThoseThatAreListenedTo() throws IOException {
        var listened = matches("(?:app\\.event\\(|new Heard<>\\(|messages\\()\\s*(\\w+)\\.class")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listened)
                .containsExactly(
                        "AppHomeOpenedEvent",
                        "AppMentionEvent",
                        "AppUninstalledEvent",
                        "MessageEvent",
                        "MessageFileShareEvent",
                        "MessageMeEvent",
                        "MessageThreadBroadcastEvent");
        assertThat(List.of(
                        AppHomeOpenedEvent.TYPE_NAME,
                        AppMentionEvent.TYPE_NAME,
                        AppUninstalledEvent.TYPE_NAME,
                        MessageEvent.TYPE_NAME + ".im"))
                .containsExactlyInAnyOrderElementsOf(values("/settings/event_subscriptions/bot_events"));
    }

    @Test
    void theScopesAreThoseThatItsEventsMethodsAndCommandsNeed() throws IOException {
        var called = matches("client\\.(\\w+)\\(").collect(Collectors.toCollection(TreeSet::new));
        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(Stream.of(SCOPES_OF_METHODS, OPTIONAL_SCOPES_OF_METHODS)
                        .flatMap(methods -> methods.keySet().stream())
                        .toList());

        var needed = Stream.of(
                        called.stream().flatMap(method -> SCOPES_OF_METHODS.getOrDefault(method, Set.of()).stream()),
                        values("/settings/event_subscriptions/bot_events").stream()
                                .flatMap(event -> SCOPES_OF_EVENTS.getOrDefault(event, Set.of()).stream()),
                        Stream.of("commands"))
                .flatMap(scopes -> scopes)
                .collect(Collectors.toSet());

        assertThat(values("/oauth_config/scopes/bot"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(needed);
        assertThat(values("/oauth_config/scopes/bot_optional"))
                .containsExactlyInAnyOrderElementsOf(OPTIONAL_SCOPES_OF_METHODS.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .toList());
    }

    @Test
    void whatItSwitchesOnIsWhatTheAppUses() {
        assertThat(manifest.at("/features/app_home/home_tab_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled")
                        .asBoolean(true))
                .isFalse();
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
    }

    @Test
    void theBotIsCalledAsItsWordsCallIt() {
        var name = manifest.at("/features/bot_user/display_name").asString();
        var word = SlackWords.notAMember("C0GENERAL", new RecommendationId("id"));

        assertThat(word.text()).contains("/invite @" + name);
    }

    private static Stream<String> matches(String pattern) throws IOException {
        try (var files = Files.list(SOURCES)) {
            var all = new StringBuilder();
            for (var file : files.toList()) {
                all.append(Files.readString(file));
            }
            return Pattern.compile(pattern)
                    .matcher(all.toString())
                    .results()
                    .map(match -> match.group(1))
                    .toList()
                    .stream();
        }
    }

    private List<String> texts(String list, String field) {
        return manifest.at(list)
                .valueStream()
                .map(each -> each.get(field).asString())
                .toList();
    }

    private List<String> values(String list) {
        return manifest.at(list).valueStream().map(JsonNode::asString).toList();
    }
}
