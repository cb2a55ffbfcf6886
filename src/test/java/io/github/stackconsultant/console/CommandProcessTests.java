package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.app.Main;
import io.github.stackconsultant.fixtures.OtherProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** A process of its own, since the streams, the variables and the exit status are the process's. */
class CommandProcessTests {

    private static final String PLACES = "CONSULTANT_KNOWLEDGE";

    @TempDir
    private Path files;

    private File folder = new File("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(files.resolve("folder")).toFile();
    }

    @Test
    void printsNothingButItsResult() throws IOException, InterruptedException {
        var scenarios = CommandLine.file("scenarios.jsonl");

        assertThat(run(Map.of(), "evaluate", scenarios)).isZero();

        assertThat(errors()).isEmpty();
        assertThat(printed()).isEqualTo(CommandLine.run("evaluate", scenarios).printed());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void measuresTheComparisonThatTheServerWouldHave() throws IOException, InterruptedException {
        var databases = "file:" + new ClassPathResource("knowledge/more/databases.yml").getFile();
        var scenarios = written("""
                {"id": "1", "message": "It runs on the device", "expected": "sqlite", "answers": {"place": "on the device"}}
                """);

        assertThat(run(Map.of(PLACES, databases), "evaluate", scenarios, "--answers"))
                .isZero();

        assertThat(printed().get(0))
                .contains("\"verdict\":\"sqlite\"", "\"understood\":{\"place\":[\"device\"]}", "\"hit\":true");
        assertThat(errors()).isEmpty();
    }

    @Test
    void understandsWhoSpeaksOfTheComparisonThatTheServerWouldHave() throws IOException, InterruptedException {
        var both = "classpath*:/knowledge/*.yml,classpath*:/knowledge/more/*.yml";
        var utterances = written("""
                {"id": "1", "step": "place", "message": "on the device", "intent": "answer", "slots": {"place": "device"}}
                {"id": "2", "step": "product", "message": "a web shop", "intent": "answer", "slots": {"product": "web-shop"}}
                """);

        assertThat(run(Map.of(PLACES, both), "understand", utterances)).isZero();

        assertThat(printed().get(0)).contains("On the device");
        assertThat(printed().get(1)).contains("Web shop");
    }

    @Test
    void aPlaceThatHoldsNothingIsToldInPlaceOfAResult() throws IOException, InterruptedException {
        assertThat(run(Map.of(PLACES, "file:/does/not/exist"), "evaluate", CommandLine.file("scenarios.jsonl")))
                .isEqualTo(1);

        assertThat(printed()).isEmpty();
        assertThat(errors())
                .containsExactly(
                        "file:/does/not/exist holds no knowledge file. Put a file that ends in .yml or .yaml there, or correct CONSULTANT_KNOWLEDGE.");
    }

    private String written(String lines) throws IOException {
        return Files.writeString(files.resolve("lines.jsonl"), lines).toString();
    }

    private int run(Map<String, String> variables, String... words) throws IOException, InterruptedException {
        var builder = OtherProcess.of(Main.class, List.of(words), "-Dfile.encoding=US-ASCII")
                .directory(folder)
                .redirectOutput(files.resolve("out").toFile())
                .redirectError(files.resolve("errors").toFile());
        builder.environment().putAll(variables);
        return builder.start().waitFor();
    }

    private List<String> printed() throws IOException {
        return Files.readAllLines(files.resolve("out"), StandardCharsets.UTF_8);
    }

    private List<String> errors() throws IOException {
        return Files.readAllLines(files.resolve("errors"), StandardCharsets.UTF_8);
    }
}
