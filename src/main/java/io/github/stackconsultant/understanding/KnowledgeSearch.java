package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;

/** Finds what the knowledge says about a question. */
public interface KnowledgeSearch {

    /**
     * Finds the passages that answer a question best: for "what are Python's cons?" some of its cons, for "what does
     * Netflix use?" the items that name Netflix, for "compare speed" items of each option. Sharing one ordinary word
     * does not make a passage an answer.
     *
     * @param about the comparisons to look through
     * @param most how many passages at most, one at least
     * @return the best first; empty if nothing answers the question
     */
    List<Passage> search(String question, List<Comparison> about, int most);

    /** {@return what a question asks about, in its own words; empty if that is not clear, or more than a few words} */
    default Optional<String> topic(String question, List<Comparison> about) {
        return Optional.empty();
    }
}
