package io.github.stackconsultant.localworkspace;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StateFileIntegrationTests {

    @TempDir
    private Path folder;

    @Test
    void whatWasSaidSurvivesARestart() {
        String file = "localworkspace.file=" + folder.resolve("deep/state.json");
        JsonNode posted;
        JsonNode before;
        try (RunningWorkspace workspace = RunningWorkspace.start(file)) {
            posted = workspace.call(
                    "chat.postMessage",
                    Map.of("channel", "C0BACKEND", "text", "kept", "blocks", "[{\"type\":\"divider\"}]"));
            workspace.call(
                    "chat.postMessage",
                    Map.of("channel", "C0BACKEND", "text", "a reply", "thread_ts", Json.text(posted, "ts", "")));
            workspace.call(
                    "views.publish",
                    Map.of(
                            "user_id",
                            "U0ANA",
                            "view",
                            "{\"type\":\"home\",\"blocks\":[]}"
                                    .replace("[]", "[{\"type\":\"divider\",\"block_id\":\"kept\"}]")));
            workspace.driver().as("ana").types("/invite @Stack Consultant").in("#general");
            before = workspace.get("/local/conversations/C0BACKEND?user=U0ANA");
        }

        try (RunningWorkspace workspace = RunningWorkspace.start(file)) {
            assertThat(workspace.get("/local/conversations/C0BACKEND?user=U0ANA"))
                    .isEqualTo(before);
            assertThat(workspace
                            .get("/local/home?user=U0ANA")
                            .at("/view/blocks/0/block_id")
                            .asString())
                    .isEqualTo("kept");
            JsonNode again = workspace.call("chat.postMessage", Map.of("channel", "C0GENERAL", "text", "member still"));
            assertThat(Json.text(again, "ts", "")).isGreaterThan(Json.text(posted, "ts", ""));
        }
        assertThat(folder.resolve("deep"))
                .isDirectoryContaining("glob:**state.json")
                .isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void aChannelThatCameLaterIsThereBesideWhatAnOlderVersionKept() throws IOException {
        Path file = folder.resolve("state.json");
        try (RunningWorkspace workspace = RunningWorkspace.start("localworkspace.file=" + file)) {
            workspace.driver().as("ana").types("kept").in("#backend");
        }
        ObjectNode state = (ObjectNode) Json.MAPPER.readTree(file.toFile());
        ((ArrayNode) state.path("channels"))
                .removeIf(channel -> Json.text(channel, "id", "").equals("C0CONSULT"));
        assertThat(state.toString()).doesNotContain("C0CONSULT");
        Files.writeString(file, Json.write(state));

        try (RunningWorkspace workspace = RunningWorkspace.start("localworkspace.file=" + file)) {
            assertThat(workspace.get("/local/workspace?user=U0BO").toString()).contains("\"consultants\"");
            assertThat(workspace
                            .get("/local/conversations/C0BACKEND?user=U0ANA")
                            .toString())
                    .containsOnlyOnce("\"kept\"");
        }
    }

    @Test
    void aChangeIsOnDiskSoonAfterwards() {
        Path file = folder.resolve("state.json");
        try (RunningWorkspace workspace = RunningWorkspace.start("localworkspace.file=" + file)) {
            workspace.driver().as("ana").types("write this down").in("#backend");

            await().until(() -> Files.exists(file) && Files.readString(file).contains("write this down"));
        }
    }

    @Test
    void aBrokenFileStopsTheStartWithASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("state.json"), "{");

        assertThatThrownBy(() -> RunningWorkspace.start("localworkspace.file=" + file))
                .hasStackTraceContaining("does not hold the state of a local workspace");
    }

    @Test
    void aMissingManifestStopsTheStartWithASentence() {
        assertThatThrownBy(() -> RunningWorkspace.start("localworkspace.manifest=classpath:nowhere.yml"))
                .rootCause()
                .hasMessageStartingWith("There is no manifest on the classpath");
    }
}
