package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import org.junit.jupiter.api.Test;

class KnowledgeReaderTests {

    @Test
    void readsOurFileWithoutProblemsOrWarnings() {
        KnowledgeReading reading = KnowledgeReader.read(KnowledgeFixtures.nodejsVsPythonFile());

        assertThat(reading.problems()).map(Finding::sentence).isEmpty();
        assertThat(reading.warnings()).map(Finding::sentence).isEmpty();
    }

    @Test
    void readsASecondComparisonWithThreeOptions() {
        KnowledgeReading reading = KnowledgeReader.read(KnowledgeFixtures.databasesFile());

        assertThat(reading.problems()).map(Finding::sentence).isEmpty();
        assertThat(reading.warnings()).map(Finding::sentence).isEmpty();
        assertThat(reading.orThrow().options()).hasSize(3);
        assertThat(reading.orThrow().parts()).isEmpty();
    }
}
