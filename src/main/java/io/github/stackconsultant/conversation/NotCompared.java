package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.List;

/**
 * Says that something is not compared, and what is.
 *
 * @param name what was asked about, as it is usually written
 * @param comparisons what is compared instead
 */
public record NotCompared(String name, List<ComparisonId> comparisons) implements Information {

    /** Copies the list. */
    public NotCompared {
        comparisons = List.copyOf(comparisons);
    }
}
