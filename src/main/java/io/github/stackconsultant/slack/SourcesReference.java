package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Optional;

/**
 * What a button that leads to sources carries.
 *
 * @param criterion the one whose ratings it asks about
 */
record SourcesReference(RecommendationId recommendation, CriterionId criterion) {

    private static final String SEPARATOR = "|";

    /** {@return the button's value} */
    String value() {
        return recommendation.value() + SEPARATOR + criterion.value();
    }

    /** {@return what a button's value stands for; empty for one that no such button has} */
    static Optional<SourcesReference> read(String value) {
        int end = value.indexOf(SEPARATOR);
        return end < 1 || end == value.length() - 1
                ? Optional.empty()
                : Optional.of(new SourcesReference(
                        new RecommendationId(value.substring(0, end)), new CriterionId(value.substring(end + 1))));
    }
}
