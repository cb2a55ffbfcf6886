package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;
import java.util.Optional;

/**
 * Where the knowledge comes from.
 *
 * @param comparisons whose sources are listed
 * @param recommendation the one that is spoken of, if one stands; it is about the first of the comparisons
 */
public record SourceList(List<ComparisonId> comparisons, Optional<RecommendationId> recommendation)
        implements Information {

    /** Copies the list. */
    public SourceList {
        comparisons = List.copyOf(comparisons);
    }

    @Override
    public String subject() {
        return recommendation.map(RecommendationId::value).orElse("");
    }
}
