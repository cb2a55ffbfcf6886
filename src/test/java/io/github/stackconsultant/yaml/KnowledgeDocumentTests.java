package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of keys in the document names those that the reader knows, and which of them it misses. */
class KnowledgeDocumentTests {

    private static final Path DOCUMENT = Path.of("src", "docs", "knowledge.md");

    /** For example: | `sources.*` | `title` | yes | … | */
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\| (yes|no)[^|]* \\| .+ \\|");

    private static final Pattern KEY = Pattern.compile("\"([^\"]+)\"");

    /** A file in which each group of keys holds one that nobody knows. */
    private static final String UNKNOWN_EVERYWHERE = """
            zzz: 1
            sources: { a: { zzz: 1 } }
            options:
              a: { zzz: 1, facts: { b: { zzz: 1 } }, pros: { c: { zzz: 1 } }, cons: { d: { zzz: 1 } }, use-cases: { e: { zzz: 1 } } }
            parts: { a: { zzz: 1 } }
            criteria: { a: { zzz: 1, scale: { zzz: 1 }, ratings: { a: { zzz: 1 } } } }
            steps:
              a:
                zzz: 1
                unclear: { b: { zzz: 1 } }
                answers: { c: { zzz: 1, needs: { d: { zzz: 1 } }, leanings: { zzz: 1, words: { zzz: 1 } } } }
            """;

    private static final List<String> LITTLE = List.of("zzz: 1", "criteria: { a: {} }\nsteps: { a: {} }");

    private record Key(String where, String name) {}

    @Test
    void everyKeyOfTheReaderIsInTheTableAndNoOther() throws IOException {
        var known = findings(UNKNOWN_EVERYWHERE)
                .filter(finding -> finding.what().equals("is an unknown key"))
                .flatMap(finding -> KEY.matcher(finding.remedy())
                        .results()
                        .map(match -> new Key(where(finding.path()), match.group(1))))
                .collect(Collectors.toSet());

        assertThat(known).hasSizeGreaterThan(80);
        assertThat(rows(false)).isEqualTo(known);
    }

    @Test
    void whatTheReaderMissesIsRequiredInTheTable() throws IOException {
        var required = Stream.concat(Stream.of(UNKNOWN_EVERYWHERE), LITTLE.stream())
                .flatMap(KnowledgeDocumentTests::findings)
                .filter(finding -> finding.what().equals("is missing"))
                .map(finding -> new Key(
                        where(finding.path()),
                        finding.path().substring(finding.path().lastIndexOf('.') + 1)))
                .collect(Collectors.toSet());

        assertThat(rows(true)).isEqualTo(required);
    }

    private static Stream<Finding> findings(String content) {
        return WrittenKnowledge.reader(new KnowledgeFile("some.yml", content)).reading().problems().stream();
    }

    /** Ids in the file are single letters. */
    private static String where(String path) {
        return path.contains(".")
                ? path.substring(0, path.lastIndexOf('.')).replaceAll("\\.[a-e](?=\\.|$)", ".*")
                : "the file";
    }

    private static Set<Key> rows(boolean required) throws IOException {
        var keys = new HashSet<Key>();
        for (var line : Files.readAllLines(DOCUMENT)) {
            var row = ROW.matcher(line);
            if (row.matches() && (!required || row.group(3).equals("yes"))) {
                for (var name : row.group(2).split(" ")) {
                    assertThat(keys.add(new Key(row.group(1).equals("top") ? "the file" : row.group(1), name)))
                            .as(line)
                            .isTrue();
                }
            }
        }
        return keys;
    }
}
