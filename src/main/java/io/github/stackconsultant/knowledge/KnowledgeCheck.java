package io.github.stackconsultant.knowledge;

import java.util.List;

/** One rule that a comparison has to keep. */
@FunctionalInterface
public interface KnowledgeCheck {

    /**
     * Looks for what breaks the rule.
     *
     * @param comparison as it was read, perhaps with gaps
     * @return one problem for each violation; empty if the rule is kept
     */
    List<KnowledgeProblem> problemsOf(Comparison comparison);
}
