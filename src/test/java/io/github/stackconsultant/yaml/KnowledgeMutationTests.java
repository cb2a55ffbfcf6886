package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody's hand does to a file: it still loads, or each problem has a line of the file. */
class KnowledgeMutationTests {

    private static final List<String> OURS =
            KnowledgeFixtures.nodejsVsPythonText().lines().toList();
    private static final List<String> SMALL = SmallFile.CONTENT.lines().toList();
    private static final String LETTERS = "ab:- #\"'[]{},&*!|>%@`?~\t0\u0000\u00e9\n";

    @Test
    void anyDeletedLineOfTheSmallFile() {
        for (int line = 0; line < SMALL.size(); line++) {
            List<String> lines = new ArrayList<>(SMALL);
            lines.remove(line);
            check(lines, "without line " + (line + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDeletedLineOfOurs(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(OURS);
        int line = random.nextInt(lines.size());
        lines.remove(line);

        check(lines, "without line " + (line + 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyChangedLineOfTheSmallFile(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            List<String> lines = new ArrayList<>(SMALL);
            int line = random.nextInt(lines.size());
            lines.set(line, changed(lines.get(line), random));

            check(lines, "line %d as \"%s\"".formatted(line + 1, lines.get(line)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyChangedLineOfOurs(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(OURS);
        int line = random.nextInt(lines.size());
        lines.set(line, changed(lines.get(line), random));

        check(lines, "line %d as \"%s\"".formatted(line + 1, lines.get(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a: [", "!!java.net.URL [", "!<tag:x> {b: ", "<<: {a: "})
    void anyDepth(String opening) {
        check(List.of(opening.repeat(20_000)), opening + " 20000 times");
    }

    @Test
    void aliasesThatWouldGrowWithoutEnd() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }

        check(bomb.toString().lines().toList(), "a bomb");
        check(List.of("a: &a [*a]"), "a list in itself");
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static String changed(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return switch (random.nextInt(6)) {
            case 0 -> line.substring(0, at) + letter + line.substring(at);
            case 1 -> line.substring(0, at);
            case 2 -> line.substring(at);
            case 3 -> "  " + line;
            case 4 -> line.replaceFirst(":.*", ": [1, {a: b}]");
            default -> line + "\n" + line;
        };
    }

    private static void check(List<String> lines, String what) {
        String content = String.join("\n", lines) + "\n";
        int last = (int) content.lines().count() + 1;

        KnowledgeReading reading = WrittenKnowledge.reader(new KnowledgeFile("mutant.yml", content))
                .reading();

        assertThat(reading.comparison().isPresent())
                .as(what)
                .isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).as(what).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, last);
            assertThat(problem.what()).isNotBlank().doesNotContain("\n");
            assertThat(problem.remedy()).isNotBlank();
        });
    }
}
