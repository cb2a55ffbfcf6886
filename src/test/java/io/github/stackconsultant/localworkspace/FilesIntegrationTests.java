package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import io.github.stackconsultant.localworkspace.driver.Actor;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FilesIntegrationTests {

    private static final String MANIFEST = "localworkspace.manifest=classpath:localworkspace/manifest-with-options.yml";
    private static final String TABLE = "option,votes\nKotlin,3\nJ\u00fclia,2\n";

    private static RunningWorkspace workspace;

    private final Actor ana = workspace.driver().as("ana");

    @BeforeAll
    static void start() {
        workspace = RunningWorkspace.start(MANIFEST);
    }

    @AfterAll
    static void stop() {
        workspace.close();
    }

    @BeforeEach
    void forget() {
        workspace.app().forget();
    }

    @Test
    void theSdkUploadsAFileThatEverybodyInTheChannelReads() throws Exception {
        FilesUploadV2Response uploaded = slack(workspace)
                .filesUploadV2(file -> file.channel("C0BACKEND")
                        .initialComment("The *result*")
                        .filename("result.md")
                        .title("Result of the vote")
                        .content(TABLE));

        assertThat(uploaded.getFile().getName()).isEqualTo("result.md");
        assertThat(uploaded.getFile().getSize()).isEqualTo(TABLE.getBytes(StandardCharsets.UTF_8).length);
        assertThat(uploaded.getFile().getMimetype()).isEqualTo("text/markdown");
        ana.sees("The *result*").sees("Result of the vote").sees("Kotlin,3");
        assertThat(ana.readsFile("result.md")).isEqualTo(TABLE);
        JsonNode event = workspace.app().awaits("message").payload().path("event");
        assertThat(Json.text(event, "subtype")).isEqualTo("file_share");
        assertThat(Json.text(event.path("files").path(0), "name")).isEqualTo("result.md");
    }

    @Test
    void aFileMayHangOnAThread() throws Exception {
        String root = Json.text(
                workspace.call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "root of a file")), "ts", "");

        slack(workspace)
                .filesUploadV2(file -> file.channel("C0BACKEND")
                        .threadTs(root)
                        .filename("notes.txt")
                        .content("in the thread"));

        List<JsonNode> thread = ana.thread("#backend", root);
        assertThat(thread).hasSize(2);
        assertThat(thread.get(0).path("replyCount").asInt()).isEqualTo(1);
        assertThat(Json.text(thread.get(1).path("files").path(0), "preview")).isEqualTo("in the thread");
    }

    @Test
    void severalFilesComeInOneMessage() throws Exception {
        List<FilesUploadV2Request.UploadFile> files = List.of(
                FilesUploadV2Request.UploadFile.builder()
                        .filename("one.txt")
                        .content("1")
                        .build(),
                FilesUploadV2Request.UploadFile.builder()
                        .filename("two.bin")
                        .fileData(new byte[] {0, 1, -1})
                        .build());

        slack(workspace).filesUploadV2(upload -> upload.channel("D0ANA").uploadFiles(files));

        JsonNode message = ana.messages("direct").get(0);
        assertThat(message.path("files")).hasSize(2);
        assertThat(message.path("files").path(1).path("size").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"C0GENERAL,not_in_channel", "G0LEADS,channel_not_found", "C0NOWHERE,channel_not_found"})
    void aChannelWithoutTheAppGetsNoFile(String channel, String error) {
        assertThatThrownBy(() -> slack(workspace)
                        .filesUploadV2(
                                file -> file.channel(channel).filename("a.txt").content("a")))
                .isInstanceOfSatisfying(
                        SlackFilesUploadV2Exception.class,
                        refusal -> assertThat(refusal.getCompleteResponse().getError())
                                .isEqualTo(error));
    }

    @Test
    void anAddressTakesOneUpload() {
        JsonNode announced =
                workspace.call("files.getUploadURLExternal", Map.of("filename", "once.txt", "length", "4"));
        HttpRequest.Builder upload = HttpRequest.newBuilder(URI.create(Json.text(announced, "upload_url", "")))
                .POST(HttpRequest.BodyPublishers.ofString("once"));

        assertThat(workspace.send(upload).statusCode()).isEqualTo(200);
        assertThat(workspace.send(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasNotUploadedCannotBeShared() {
        String id = Json.text(
                workspace.call("files.getUploadURLExternal", Map.of("filename", "never.txt", "length", "5")),
                "file_id",
                "");

        JsonNode answer = workspace.call(
                "files.completeUploadExternal",
                Map.of("files", "[{\"id\":\"" + id + "\"}]", "channel_id", "C0BACKEND"));

        assertThat(Json.text(answer, "error")).isEqualTo("file_not_found");
    }

    @ParameterizedTest
    @CsvSource({"'',5", "a.txt,0", "a.txt,many"})
    void anUploadNeedsANameAndALength(String name, String length) {
        JsonNode answer = workspace.call("files.getUploadURLExternal", Map.of("filename", name, "length", length));

        assertThat(Json.text(answer, "error")).isEqualTo("invalid_arguments");
    }

    @Test
    void whoIsNotThereReadsNoFileAndNothingInItRuns() throws Exception {
        slack(workspace)
                .filesUploadV2(
                        file -> file.channel("C0BACKEND").filename("page.md").content("<script>alert(1)</script>"));
        String address = ana.messages("#backend").stream()
                .flatMap(message -> message.path("files").values().stream())
                .filter(file -> "page.md".equals(Json.text(file, "name")))
                .map(file -> URI.create(Json.text(file, "url_private", "")).getPath())
                .findFirst()
                .orElseThrow();

        HttpResponse<String> own =
                workspace.send(workspace.request(address + "?user=U0ANA").GET());
        HttpResponse<String> guest =
                workspace.send(workspace.request(address + "?user=U0EVE").GET());
        HttpResponse<String> app = workspace.send(workspace
                .request(address)
                .header("Authorization", "Bearer " + RunningWorkspace.TOKEN)
                .GET());

        assertThat(own.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(own.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(guest.statusCode()).isEqualTo(404);
        assertThat(app.body()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void filesOutliveARestart(@TempDir Path folder) throws Exception {
        String state = "localworkspace.file=" + folder.resolve("state.json");
        try (RunningWorkspace first = RunningWorkspace.start(MANIFEST, state)) {
            slack(first)
                    .filesUploadV2(file ->
                            file.channel("C0BACKEND").filename("kept.txt").content("kept"));
        }

        try (RunningWorkspace second = RunningWorkspace.start(MANIFEST, state)) {
            assertThat(second.driver().as("bo").readsFile("kept.txt")).isEqualTo("kept");
        }
    }

    private static MethodsClient slack(RunningWorkspace where) {
        SlackConfig config = new SlackConfig();
        config.setProxyUrl(null);
        config.setMethodsEndpointUrlPrefix(where.url() + "/api/");
        return Slack.getInstance(config).methods(RunningWorkspace.TOKEN);
    }
}
