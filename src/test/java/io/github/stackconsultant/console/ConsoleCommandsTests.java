package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleCommandsTests {

    @Test
    void settingsStartTheServer() {
        assertThat(ConsoleCommands.areCalledBy(List.of())).isFalse();
        assertThat(ConsoleCommands.areCalledBy(List.of("--server.port=0", "check")))
                .isFalse();
        assertThat(ConsoleCommands.areCalledBy(List.of("check"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "evaluate --answers",
                "evaluate a.jsonl b.jsonl",
                "evaluate a.jsonl --answer",
                "evaluate a.jsonl --answers --answers",
                "check",
                "check a.yml b.yml",
                "understand"
            })
    void saysHowToUseWhatIsUsedWrongly(String words) {
        var run = CommandLine.run(words.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.printed()).isEmpty();
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .startsWith("Usage: java -jar target/stack-consultant.jar " + words.split(" ")[0] + " FILE.");
    }

    @Test
    void namesTheCommandsThereAre() {
        var run = CommandLine.run("evalaute", "a.jsonl");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complaints()).hasSize(4);
        assertThat(run.complaints().get(0)).startsWith("There is no command \"evalaute\".");
        assertThat(run.complaints().get(2)).contains("evaluate FILE.jsonl [--answers]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void whoAsksForHelpGetsTheCommandsAndNoServer(String word) {
        assertThat(ConsoleCommands.areCalledBy(List.of(word))).isTrue();

        var run = CommandLine.run(word);

        assertThat(run.status()).isZero();
        assertThat(run.complaints()).isEmpty();
        assertThat(run.printed())
                .hasSize(4)
                .anyMatch(line -> line.endsWith("stack-consultant.jar check FILE.yml|FOLDER"))
                .anyMatch(line -> line.endsWith("stack-consultant.jar evaluate FILE.jsonl [--answers]"));
    }

    @ParameterizedTest
    @CsvSource({"evaluate, scenarios.jsonl, 0", "evaluate, broken-lines.jsonl, 1", "understand, utterances.jsonl, 1"})
    void theStatusTellsWhetherEveryLineCouldBeRead(String command, String file, int status) {
        assertThat(CommandLine.run(command, CommandLine.file(file)).status()).isEqualTo(status);
    }
}
