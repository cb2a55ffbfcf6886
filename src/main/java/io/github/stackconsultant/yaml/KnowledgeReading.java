package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading one knowledge file.
 *
 * @param comparison present if there are no problems
 * @param problems what makes the file unusable, in the order of its lines
 * @param warnings what is usable but probably not meant
 */
record KnowledgeReading(Optional<Comparison> comparison, List<Finding> problems, List<Finding> warnings) {

    /** Copies the lists. */
    KnowledgeReading {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * {@return the comparison}
     *
     * @throws BrokenKnowledgeException if there are problems
     */
    Comparison orThrow() {
        return comparison.orElseThrow(() -> new BrokenKnowledgeException(problems));
    }
}
