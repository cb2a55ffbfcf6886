package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageIntegrationTests {

    private static RunningWorkspace workspace;

    @BeforeAll
    static void start() {
        workspace = RunningWorkspace.start();
    }

    @AfterAll
    static void stop() {
        workspace.close();
    }

    @Test
    void theLibraryIsServedWithoutAVersionInItsName() {
        HttpResponse<String> library =
                workspace.send(workspace.request("/local/assets/lib/preact.js").GET());

        assertThat(library.statusCode()).isEqualTo(200);
        assertThat(library.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(library.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'");
        assertThat(library.body()).contains("export");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/local/assets/none.js",
                "/local/assets/../localworkspace/manifest.yml",
                "/local/assets/%2e%2e/application.properties",
                "/local/nothing"
            })
    void nothingElseIsServed(String path) {
        assertThat(workspace.send(workspace.request(path).GET()).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/local/workspace?user=U0ANA", "//local/workspace", "/local;x=1/workspace", "/%6cocal/x"})
    void aForeignHostIsRefusedHoweverThePathIsWritten(String path) throws IOException {
        assertThat(statusLine(path, "evil.example:" + workspace.port())).containsAnyOf(" 403 ", " 400 ");
    }

    @Test
    void itsOwnHostIsNot() throws IOException {
        assertThat(statusLine("/local/workspace?user=U0ANA", "localhost:" + workspace.port()))
                .contains(" 200 ");
    }

    private static String statusLine(String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", workspace.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @Test
    void aPageHearsOfChangesInTheirOrder() {
        try (Listening listening = Listening.to(workspace, "U0CHI")) {
            for (int index = 0; index < 50; index++) {
                workspace.post(
                        "/local/conversations/C0SUPPORT/messages",
                        "{\"user\":\"U0BO\",\"text\":\"line " + index + ".\"}");
            }

            listening.awaits("message", "line 49.");
            assertThat(listening.all("message"))
                    .hasSize(50)
                    .isSortedAccordingTo((one, other) -> Integer.compare(number(one), number(other)));
        }
    }

    private static int number(String event) {
        return Integer.parseInt(event.replaceFirst(".*line (\\d+)\\..*", "$1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "{\"user\":\"U0NOBODY\",\"channel\":\"C0BACKEND\",\"text\":\"/consult\"}",
                "{\"user\":\"U0ANA\",\"channel\":\"C0NOWHERE\",\"text\":\"/consult\"}",
                "{\"user\":\"U0ANA\",\"channel\":\"C0BACKEND\",\"text\":\"no slash\"}"
            })
    void aRequestThatMakesNoSenseIsRefusedWithAReason(String body) {
        HttpResponse<String> answer = workspace.postRaw("/local/commands", body);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).startsWith("{\"error\":\"");
    }
}
