package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;

/** Lets tests of other packages read a comparison from its text. */
public final class WrittenKnowledge {

    private WrittenKnowledge() {}

    /**
     * {@return the comparison}
     *
     * @param name the file as messages name it
     * @throws BrokenKnowledgeException if there are problems
     */
    public static Comparison read(String name, String text) {
        return reader(new KnowledgeFile(name, text)).reading().orThrow();
    }

    /** {@return a reader that gives no advice beyond a comparison's own checks} */
    static KnowledgeReader reader(KnowledgeFile file) {
        return new KnowledgeReader(file, comparison -> List.of());
    }
}
