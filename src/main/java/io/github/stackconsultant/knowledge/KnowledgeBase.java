package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Every comparison that is loaded, checked and without problems.
 *
 * @param comparisons at least one, ordered by id
 */
public record KnowledgeBase(List<Comparison> comparisons) {

    /** Copies the list. */
    public KnowledgeBase {
        comparisons = List.copyOf(comparisons);
    }

    /** {@return the comparison of that id, if it is loaded} */
    public Optional<Comparison> comparison(ComparisonId id) {
        return comparisons.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** {@return the only comparison, if just one is loaded} */
    public Optional<Comparison> only() {
        return comparisons.size() == 1 ? Optional.of(comparisons.get(0)) : Optional.empty();
    }
}
