package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeCheck;
import io.github.stackconsultant.knowledge.KnowledgeChecks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one knowledge file. */
final class KnowledgeReader {

    private final KnowledgeCheck further;
    private final FileFindings findings;
    private final Optional<Comparison> comparison;

    /**
     * Reads and checks a comparison.
     *
     * @param file any text; its content never causes an exception
     * @param further gives advice on a comparison without problems beyond its own checks
     */
    KnowledgeReader(KnowledgeFile file, KnowledgeCheck further) {
        this.further = further;
        findings = new FileFindings(file.name());
        comparison = new YamlDocument(file, findings).root().map(this::comparison);
        comparison.map(KnowledgeChecks::problems).orElse(List.of()).forEach(findings::problem);
    }

    /** {@return the comparison's id, even if the rest of the file has problems} */
    Optional<ComparisonId> id() {
        return comparison.map(Comparison::id).filter(id -> !id.value().isEmpty());
    }

    void sameIdAs(String otherFile) {
        findings.problem(
                findings.lineOf("id"),
                "id",
                "is the id of %s too".formatted(otherFile),
                "Give each comparison an id of its own, or remove one of the files");
    }

    /** {@return the comparison, or all its problems} */
    KnowledgeReading reading() {
        var problems = findings.problems();
        return problems.isEmpty()
                ? new KnowledgeReading(
                        comparison, problems, comparison.map(this::warnings).orElse(List.of()))
                : new KnowledgeReading(Optional.empty(), problems, List.of());
    }

    private Comparison comparison(Node root) {
        return new ComparisonReader(new Section(findings, "", root), Fingerprint.of(root)).read();
    }

    private List<Finding> warnings(Comparison sound) {
        return Stream.of(KnowledgeChecks.warnings(sound), further.problemsOf(sound))
                .flatMap(List::stream)
                .map(findings::located)
                .toList();
    }
}
