package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Comparison;

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
        return new KnowledgeReader(new KnowledgeFile(name, text)).reading().orThrow();
    }
}
