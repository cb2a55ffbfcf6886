package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {

    private static final String CLAIMED_TWICE = "phrases: [at six]";
    private static final String UNKNOWN_ITEM = "coffee-nerves";

    @Test
    void tellsAllProblemsAtOnceWithTheirLines() {
        var file = CommandLine.file("two-claim-it.yml");

        var run = CommandLine.run("check", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints()).isEmpty();
        assertThat(run.printed()).hasSize(3);
        assertThat(run.printed().get(0)).startsWith(file + ":36 ").contains("\"coffee-nerves\"");
        assertThat(run.printed().get(1))
                .startsWith(file + ":61 ")
                .contains("is \"at six\", which steps.time.answers.morning.phrases.1 (line 56) claims already");
        assertThat(run.printed().get(2)).isEqualTo("2 problems in " + file);
    }

    @Test
    void saysInOneLineThatAllIsWell(@TempDir Path folder) throws IOException {
        var file = folder.resolve("drinks.yml");
        var broken = Files.readString(Path.of(CommandLine.file("two-claim-it.yml")));
        Files.writeString(
                file,
                broken.replace(CLAIMED_TWICE, "phrases: [at eight]")
                        .replace("value: 1, items: [" + UNKNOWN_ITEM + "]", "value: 2"));

        var run = CommandLine.run("check", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .containsExactly("All is well with " + file
                        + ": 2 options, 2 items, 1 source, 2 criteria, 1 step, 2 answers, 3 phrases, 0 leaning words");
    }

    @Test
    void wordsThatOnlyLeanAreNoPhrases() {
        var run = CommandLine.run("check", "src/main/resources/knowledge/nodejs-vs-python.yml");

        var answers = KnowledgeFixtures.nodejsVsPython().steps().stream()
                .flatMap(step -> step.answers().stream())
                .toList();
        int leaning = answers.stream()
                .mapToInt(answer -> answer.cues().leanings().size())
                .sum();
        assertThat(leaning).isGreaterThan(1_000);
        assertThat(run.printed().get(run.printed().size() - 1)).endsWith(" phrases, " + leaning + " leaning words");
    }

    @Test
    void whatIsUsableButProbablyNotMeantIsAdvice(@TempDir Path folder) throws IOException {
        var file = folder.resolve("drinks.yml");
        var broken = Files.readString(Path.of(CommandLine.file("two-claim-it.yml")));
        Files.writeString(
                file,
                broken.replace(CLAIMED_TWICE, "phrases: [at eight]")
                        .replace("coffee: { value: 1, items: [" + UNKNOWN_ITEM + "]", "coffee: { value: 2")
                        .replace("tea: { value: 4, items: [tea-calm]", "tea: { value: 2"));

        var run = CommandLine.run("check", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.printed()).hasSizeGreaterThan(1);
        assertThat(run.printed().get(0)).startsWith("Advice: " + file);
        assertThat(run.printed().get(run.printed().size() - 1)).startsWith("All is well");
    }

    @Test
    void aPhraseThatSaysSomethingElseOrNothingIsAdvice(@TempDir Path folder) throws IOException {
        var file = folder.resolve("drinks.yml");
        var broken = Files.readString(Path.of(CommandLine.file("two-claim-it.yml")));
        Files.writeString(
                file,
                broken.replace(
                                "\n        " + CLAIMED_TWICE + "\n",
                                "\n        phrases: [at eight, does not matter, yes, \"no\", of the]\n")
                        .replace("value: 1, items: [" + UNKNOWN_ITEM + "]", "value: 2"));

        var run = CommandLine.run("check", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .hasSize(5)
                .anyMatch(line ->
                        line.contains("phrases.2 is \"does not matter\", which is taken for the command \"skip\"."))
                .anyMatch(line -> line.contains("phrases.3 is \"yes\", which also says yes."))
                .anyMatch(line -> line.contains("phrases.4 is \"no\", which also says no."))
                .anyMatch(line -> line.contains("phrases.5 is \"of the\", which stands in sentences of any kind."))
                .filteredOn(line -> line.startsWith("Advice: " + file + ":61 "))
                .hasSize(4);
    }

    @Test
    void theExampleInTheDocumentIsWell(@TempDir Path folder) throws IOException {
        var document = Files.readString(Path.of("src", "docs", "knowledge.md"));
        var start = document.indexOf("```yaml\n") + "```yaml\n".length();
        var file = folder.resolve("stores.yml");
        Files.writeString(file, document.substring(start, document.indexOf("```", start)));

        var run = CommandLine.run("check", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.printed()).singleElement().asString().startsWith("All is well with " + file);
    }

    @Test
    void ourOwnPhrasesNeedNoAdvice() {
        assertThat(CommandLine.run("check", "src/main/resources/knowledge").printed())
                .hasSize(1);
        assertThat(CommandLine.run("check", "src/test/resources/knowledge/more").printed())
                .hasSize(1);
    }

    @Test
    void anotherEncodingIsToldWithItsLine(@TempDir Path folder) throws IOException {
        var file = folder.resolve("latin.yml");
        Files.writeString(file, "id: drinks\ntitle: Caf\u00e9\n", StandardCharsets.ISO_8859_1);

        var run = CommandLine.run("check", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed())
                .containsExactly(file + ":2 is not in UTF-8. Save it in this encoding.", "1 problem in " + file);
    }

    @Test
    void aFolderIsCheckedAsTheStartReadsIt(@TempDir Path folder) throws IOException {
        Files.copy(
                Path.of("src/main/resources/knowledge/nodejs-vs-python.yml"), folder.resolve("nodejs-vs-python.yml"));
        Files.copy(Path.of("src/test/resources/knowledge/more/databases.yml"), folder.resolve("databases.yml"));

        var well = CommandLine.run("check", folder.toString());

        assertThat(well.status()).isZero();
        assertThat(well.printed())
                .hasSize(2)
                .anyMatch(line ->
                        line.startsWith("All is well with \"Node.js or Python\" in " + folder + ": 2 options, "))
                .anyMatch(line -> line.contains("\" in " + folder + ": 3 options, "));
        assertThat(CommandLine.run("check", "file:" + folder + "/").printed()).hasSize(2);

        Files.copy(Path.of(CommandLine.file("two-claim-it.yml")), folder.resolve("two-claim-it.yml"));
        var broken = CommandLine.run("check", folder.toString());

        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.printed().get(0)).startsWith(folder.resolve("two-claim-it.yml") + ":36 ");
        assertThat(broken.printed()).endsWith("2 problems in " + folder);
    }

    @Test
    void aFolderWithoutKnowledgeIsNotWell(@TempDir Path folder) {
        var run = CommandLine.run("check", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed()).first().asString().contains("holds no knowledge file");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        var run = CommandLine.run("check", "nowhere.yml");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints()).containsExactly("Cannot read nowhere.yml: there is no such file or folder");
    }
}
