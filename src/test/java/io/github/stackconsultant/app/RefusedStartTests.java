package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.yaml.BrokenKnowledgeException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTests {

    @Test
    void theConsoleShowsEverySentenceAndNoStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> Main.main(new String[] {
                    "--SLACK_APP_TOKEN=xapp-s3cr3t",
                    "--PORT=x",
                    "--consultant.housekeeping.abandoned-kept=30s",
                    "--spring.main.web-application-type=none"
                }))
                .isInstanceOf(UnusableSettingsException.class);

        assertThat(output)
                .contains(
                        "SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not: set both for Socket Mode, or none to try it"
                                + " without Slack.",
                        "PORT is no port: set a number from 1 to 65535, or leave it out for 3000.",
                        "CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT is no time from one day to 36500: set a number of days,"
                                + " such as 30, or leave it out for 180.")
                .doesNotContain("s3cr3t", "UnusableSettingsException", "\tat ", "DEBUG");
    }

    @Test
    void knowledgeThatIsNotThereIsSaidWithoutAnythingAround(CapturedOutput output, @TempDir Path folder) {
        assertThatThrownBy(() ->
                        start(folder, "--consultant.knowledge=file:" + folder, "--DATABASE_URL=jdbc:h2:mem:refused"))
                .hasRootCauseInstanceOf(BrokenKnowledgeException.class);

        assertThat(sentences(output))
                .containsExactly(
                        "The knowledge has a problem:",
                        "file:" + folder + " holds no knowledge file. Put a file that ends in .yml or .yaml there, or"
                                + " correct CONSULTANT_KNOWLEDGE.",
                        "Correct what is named there and start again.");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidWithoutAnythingAround(CapturedOutput output, @TempDir Path folder)
            throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }

        assertThatThrownBy(() -> start(folder, "--DATABASE_URL=postgres://u:p@localhost:" + nobody + "/db"))
                .hasRootCauseInstanceOf(ConnectException.class);

        assertThat(sentences(output))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("The database cannot be used: Connection to localhost:" + nobody + " refused.");
    }

    @Test
    void aDatabaseThatAnotherInstanceHasIsSaidWithoutAnythingAround(CapturedOutput output, @TempDir Path folder)
            throws IOException {
        var file = folder.resolve("consultant");
        // as another process holds it, with a lock on the file
        try (var other = FileChannel.open(
                        Path.of(file + ".mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> start(folder, "--DATABASE_URL=jdbc:h2:file:" + file))
                    .isInstanceOf(Exception.class);
        }

        assertThat(sentences(output))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "Another process, probably Stack Consultant itself, has the embedded database's file open.");
    }

    private static void start(Path folder, String... settings) {
        var others = Stream.of("--localworkspace.file=" + folder.resolve("workspace.json"), "--server.port=0");
        Main.main(Stream.concat(Stream.of(settings), others).toArray(String[]::new));
    }

    /** What is printed, without the frame that every failed start has. */
    private static List<String> sentences(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("***") && !line.endsWith(":")
                        || line.startsWith("The knowledge"))
                .filter(line -> !line.equals("APPLICATION FAILED TO START")
                        && !line.contains("LoggingFailureAnalysisReporter: "))
                .toList();
    }
}
