package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Whatever a file holds: it is a comparison, or each problem has a line and a remedy. A build reads the kept files and
 * looks for others for seconds; {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=KnowledgeFileFuzzTests} does for
 * minutes.
 */
class KnowledgeFileFuzzTests {

    @FuzzTest(maxDuration = "10m")
    void whateverAFileHolds(byte[] bytes) {
        var content = new String(bytes, StandardCharsets.UTF_8);

        var reading =
                WrittenKnowledge.reader(new KnowledgeFile("fuzz.yml", content)).reading();

        assertThat(reading.comparison().isPresent())
                .isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(0, (int) content.lines().count() + 1);
            assertThat(problem.what()).isNotBlank().doesNotContain("\n");
            assertThat(problem.remedy()).isNotBlank();
        });
    }
}
