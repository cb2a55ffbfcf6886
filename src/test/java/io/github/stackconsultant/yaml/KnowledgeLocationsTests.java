package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class KnowledgeLocationsTests {

    @TempDir
    private Path folder;

    private final List<Finding> advice = new ArrayList<>();

    @Test
    void findsOursOnTheClassPath() {
        assertThat(idsAt(KnowledgeLocations.OURS)).containsExactly("nodejs-vs-python");
    }

    @Test
    void aSecondFileBesideItIsASecondComparison() {
        assertThat(idsAt(KnowledgeLocations.OURS, "classpath*:/knowledge/more/*.yml"))
                .containsExactly("databases", "nodejs-vs-python");
    }

    @Test
    void readsEveryYamlFileOfAFolder() throws IOException {
        write("one.yml", SmallFile.CONTENT);
        write("two.yaml", SmallFile.CONTENT.replace("id: drinks", "id: a-second"));
        write("note.txt", "no knowledge");

        assertThat(idsAt("file:" + folder)).containsExactly("a-second", "drinks");
        assertThat(idsAt("file:" + folder + "/")).containsExactly("a-second", "drinks");
        assertThat(idsAt(folder.toString())).containsExactly("a-second", "drinks");
    }

    @Test
    void readsASingleFileAndEachFileOnce() throws IOException {
        Path file = write("one.yml", SmallFile.CONTENT);

        assertThat(idsAt(file.toString(), "file:" + file, "file:" + folder + "/*.yml"))
                .containsExactly("drinks");
    }

    @Test
    void readsAFileThatStartsWithAByteOrderMark() throws IOException {
        write("one.yml", "\uFEFF" + SmallFile.CONTENT);

        assertThat(idsAt("file:" + folder)).containsExactly("drinks");
    }

    @Test
    void tellsTheProblemsOfAllFilesAtOnce() throws IOException {
        Path first = write("a.yml", SmallFile.CONTENT.replace("kind: one", "kind: any"));
        Path second = write("b.yml", SmallFile.CONTENT);
        Path third = folder.resolve("c.yml");
        Files.write(third, "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problemsAt(
                        "file:" + folder, "file:/does/not/exist", "file:/does/not/*.yml", "classpath:nothing.yml"))
                .containsExactly(
                        third + ":1 is not in UTF-8. Save it in this encoding.",
                        "file:/does/not/exist holds no knowledge file. Put a file that ends in .yml or .yaml there, or correct CONSULTANT_KNOWLEDGE.",
                        "file:/does/not/*.yml holds no knowledge file. Put a file that ends in .yml or .yaml there, or correct CONSULTANT_KNOWLEDGE.",
                        "classpath:nothing.yml holds no knowledge file. Put a file that ends in .yml or .yaml there, or correct CONSULTANT_KNOWLEDGE.",
                        first + ":79 steps.time.kind is \"any\". Known: \"one\", \"several\", \"ranked\".",
                        second + ":1 id is the id of " + first
                                + " too. Give each comparison an id of its own, or remove one of the files.");
    }

    @Test
    void readsAFolderOfTheClassPath() throws IOException {
        write("own.yml", SmallFile.CONTENT);

        assertThat(idsAt("classpath:knowledge/more/", "file:" + folder)).containsExactly("databases", "drinks");
        assertThat(idsAt("classpath*:/knowledge", "classpath*:knowledge/*.yml")).containsExactly("nodejs-vs-python");
    }

    @Test
    void aPlaceThatACommandWasGivenIsNoSetting() throws IOException {
        assertThat(KnowledgeLocations.readAt(
                                "file:" + write("one.yml", SmallFile.CONTENT), some -> List.of(), advice::add)
                        .comparisons())
                .hasSize(1);

        assertThatThrownBy(() -> KnowledgeLocations.readAt("nowhere", some -> List.of(), advice::add))
                .hasMessageEndingWith("nowhere holds no knowledge file. Put a file that ends in .yml or .yaml there.");
    }

    @Test
    void namesFilesOnTheClassPathShortly() {
        assertThat(problemsAt("classpath:/broken-knowledge/*.yml"))
                .containsExactly("broken-knowledge/prose.yml:1 is a text. Write a group of keys here.");
    }

    @Test
    void saysThatThereIsNoPlaceAtAll() {
        assertThat(problemsAt())
                .containsExactly(
                        "CONSULTANT_KNOWLEDGE names no place. Leave it out to use classpath*:/knowledge/*.yml.");
        assertThat(problemsAt(" "))
                .containsExactly(
                        "\" \" holds no knowledge file. Put a file that ends in .yml or .yaml there, or correct CONSULTANT_KNOWLEDGE.");
    }

    @Test
    void areWhatTheOperatorHasSet() {
        assertThat(setTo("CONSULTANT_KNOWLEDGE", "file:/etc/consultant/, classpath*:/knowledge/*.yml"))
                .containsExactly("file:/etc/consultant/", KnowledgeLocations.OURS);
        assertThat(setTo("CONSULTANT_KNOWLEDGE", "")).isEmpty();
        assertThat(setTo("CONSULTANT_CHANNEL", "C1")).containsExactly(KnowledgeLocations.OURS);
    }

    private static List<String> setTo(String variable, String value) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, value)));
        return KnowledgeLocations.in(environment);
    }

    @Test
    void passesAdviceOn() throws IOException {
        write("one.yml", SmallFile.CONTENT.replace("strength: 3", "strength: 0"));

        assertThat(idsAt("file:" + folder)).containsExactly("drinks");
        assertThat(advice).map(Finding::path).containsExactly("steps.time.answers.evening.needs.calm");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> idsAt(String... locations) {
        KnowledgeBase knowledge = KnowledgeLocations.read(List.of(locations), advice::add);
        return knowledge.comparisons().stream().map(each -> each.id().value()).toList();
    }

    private List<String> problemsAt(String... locations) {
        BrokenKnowledgeException broken = catchThrowableOfType(
                BrokenKnowledgeException.class, () -> KnowledgeLocations.read(List.of(locations), advice::add));
        return broken.problems().stream().map(Finding::sentence).toList();
    }
}
