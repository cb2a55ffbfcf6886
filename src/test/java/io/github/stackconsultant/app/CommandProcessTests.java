package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, since the streams and the exit status are the process's. */
class CommandProcessTests {

    @Test
    void printsNothingButItsResult(@TempDir Path folder) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Dfile.encoding=US-ASCII",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "evaluate",
                        CommandLine.file("scenarios.jsonl")))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();

        int status = process.waitFor();

        assertThat(status).isZero();
        assertThat(folder.resolve("errors")).isEmptyFile();
        assertThat(Files.readAllLines(out, StandardCharsets.UTF_8))
                .isEqualTo(CommandLine.run("evaluate", CommandLine.file("scenarios.jsonl"))
                        .printed());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("out", "errors");
    }
}
