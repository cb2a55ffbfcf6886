package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.KnowledgeCheck;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The combined result of reading several knowledge files. */
record KnowledgeFiles(List<KnowledgeReading> readings) {

    static KnowledgeFiles read(List<KnowledgeFile> files, KnowledgeCheck further) {
        Map<ComparisonId, String> owners = new HashMap<>();
        return new KnowledgeFiles(
                files.stream().map(file -> read(file, owners, further)).toList());
    }

    private static KnowledgeReading read(KnowledgeFile file, Map<ComparisonId, String> owners, KnowledgeCheck further) {
        var reader = new KnowledgeReader(file, further);
        reader.id().ifPresent(id -> {
            var owner = owners.putIfAbsent(id, file.name());
            if (owner != null) {
                reader.sameIdAs(owner);
            }
        });
        return reader.reading();
    }

    List<Finding> problems() {
        return readings.stream().flatMap(reading -> reading.problems().stream()).toList();
    }

    List<Finding> warnings() {
        return readings.stream().flatMap(reading -> reading.warnings().stream()).toList();
    }

    /** {@return the comparisons of all files; only to be called if there are no problems} */
    KnowledgeBase knowledgeBase() {
        return new KnowledgeBase(readings.stream()
                .map(KnowledgeReading::orThrow)
                .sorted(Comparator.comparing(
                        (Comparison comparison) -> comparison.id().value()))
                .toList());
    }
}
