package io.github.stackconsultant;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What README.md and src/docs lead to is there, and so is the code that they name. */
class DocumentsTests {

    private static final Path FOLDER = Path.of("src", "docs");

    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK = Pattern.compile("(?:]\\(|src=\")((?!https?:)[^)\"\\s]+)");

    /** For example: `SignatureTests`, or with a method `SlackEventsServletTests.whatIsNotSignedRightIsNot`. */
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Tests)(?:\\.(\\w+))?`");

    static Stream<Path> documents() throws IOException {
        return Stream.concat(Stream.of(Path.of("README.md")), found(FOLDER, ".md").stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) {
        assertThat(links(document)).allSatisfy(link -> {
            var parts = link.split("#", 2);
            var file = parts[0].isEmpty() ? document : beside(document, parts[0]);
            assertThat(file).exists();
            if (parts.length > 1) {
                assertThat(anchors(file)).contains(parts[1]);
            }
        });
    }

    @Test
    void everyPictureIsShown() throws IOException {
        var shown = documents()
                .flatMap(document -> links(document).stream().map(link -> beside(document, link)))
                .collect(toSet());

        assertThat(found(FOLDER.resolve("images"), ".png")).isNotEmpty().isSubsetOf(shown);
    }

    /** What answers a line of a checklist has to be there. */
    @ParameterizedTest
    @ValueSource(strings = {"security.md", "testing.md", "architecture.md"})
    void everyTestThatIsNamedIsThere(String name) throws IOException {
        // some of different packages have the same name
        Map<String, String> tests = found(Path.of("src", "test", "java"), "Tests.java").stream()
                .collect(toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        DocumentsTests::text,
                        String::concat));

        assertThat(TEST.matcher(text(FOLDER.resolve(name))).results().toList())
                .isNotEmpty()
                .allSatisfy(named -> {
                    assertThat(tests).containsKey(named.group(1));
                    if (named.group(2) != null) {
                        assertThat(tests.get(named.group(1))).contains("void " + named.group(2) + "(");
                    }
                });
    }

    private static List<Path> found(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutCode(Path document) {
        return CODE_BLOCK.matcher(text(document)).replaceAll("");
    }

    private static List<String> links(Path document) {
        return LINK.matcher(withoutCode(document))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    private static Path beside(Path document, String link) {
        return document.resolveSibling(link).normalize();
    }

    /** As GitHub makes them of headings. */
    private static Set<String> anchors(Path document) {
        return HEADING.matcher(withoutCode(document))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .collect(toSet());
    }
}
