package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page has no build step, so a file that is missing or that its security policy forbids shows only in a browser. */
class PageFilesTests {

    private static final String ASSETS = "/local/assets/";
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"" + ASSETS + "([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");
    private static final List<String> LIBRARIES = List.of(ASSETS + "lib/preact.js");
    private static final Pattern INLINE =
            Pattern.compile("<style|\\son\\w+=|\\sstyle=\"|<script(?![^>]*\\ssrc=)[^>]*>");
    private static final Pattern RAW_MARKUP =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");

    @Test
    void allThatTheIndexNamesIsThere() {
        List<String> named = ASSET.matcher(read(root().resolve("index.html")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(root().resolve(name)).isRegularFile());
    }

    @Test
    void theIndexHoldsNothingThatItsSecurityPolicyForbids() {
        assertThat(read(root().resolve("index.html"))).doesNotContainPattern(INLINE);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void allThatAScriptImportsIsThere(Path script) {
        assertThat(IMPORT.matcher(read(script)).results().map(MatchResult::group))
                .as("imports of %s", script)
                .allSatisfy(line -> {
                    String target = line.substring("from '".length(), line.length() - 1);
                    assertThat(LIBRARIES.contains(target) || Files.isRegularFile(script.resolveSibling(target)))
                            .as(target)
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptParsesTextAsMarkupOrCode(Path script) {
        assertThat(read(script)).doesNotContainPattern(RAW_MARKUP);
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static Path root() {
        try {
            URL index = PageFilesTests.class.getResource("/localworkspace/index.html");
            assertThat(index).isNotNull();
            return Path.of(index.toURI()).getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
