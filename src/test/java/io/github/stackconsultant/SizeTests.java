package io.github.stackconsultant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types stay short, those of tests too, and so do methods, but for tests, which may hold a table. */
class SizeTests {

    private static final int MOST_LINES_OF_A_TYPE = 300;
    private static final int MOST_LINES_OF_A_METHOD = 40;

    private static final Pattern METHOD =
            Pattern.compile("(?: {4}| {8})(?!.*\\b(?:record|class|enum|interface|return|new)\\b)[\\w@<].*\\(.*");

    @ParameterizedTest
    @ValueSource(strings = {"main", "test"})
    void typesStayShort(String sources) throws IOException {
        var lengths = new TreeMap<String, Integer>();
        for (var file : sources(sources)) {
            lengths.put(file.toString(), Files.readAllLines(file).size());
        }

        assertThat(lengths).isNotEmpty();
        lengths.values().removeIf(lines -> lines <= MOST_LINES_OF_A_TYPE);
        assertThat(lengths).isEmpty();
    }

    @Test
    void methodsStayShort() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : sources("main")) {
            methods(Files.readAllLines(file)).entrySet().stream()
                    .filter(method -> method.getValue() > MOST_LINES_OF_A_METHOD)
                    .forEach(method -> tooLong.add(file.getFileName() + ": " + method));
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void aLongMethodWouldBeFound() {
        var body = Stream.generate(() -> "        work();").limit(40).collect(Collectors.joining("\n"));
        var lines = ("final class Long {\n\n    void run() {\n" + body + "\n    }\n}")
                .lines()
                .toList();

        assertThat(methods(lines)).containsValue(42);
    }

    /** The formatter puts the end of what starts at a depth at the same depth. */
    private static Map<String, Integer> methods(List<String> lines) {
        var found = new TreeMap<String, Integer>();
        for (int index = 0; index < lines.size(); index++) {
            if (METHOD.matcher(lines.get(index)).matches() && opens(lines, index)) {
                var indent = lines.get(index).replaceAll("\\S.*", "");
                int end = lines.subList(index, lines.size()).indexOf(indent + "}");
                if (end > 0) {
                    found.put(lines.get(index).strip(), end + 1);
                }
            }
        }
        return found;
    }

    /** A signature goes on until its brace; anything else ends before that. */
    private static boolean opens(List<String> lines, int from) {
        for (var line : lines.subList(from, lines.size())) {
            if (line.endsWith("{")) {
                return !line.contains("->");
            }
            if (line.endsWith(";") || line.endsWith("}") || line.contains("->")) {
                return false;
            }
        }
        return false;
    }

    private static List<Path> sources(String kind) throws IOException {
        try (var files = Files.walk(Path.of("src", kind, "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
