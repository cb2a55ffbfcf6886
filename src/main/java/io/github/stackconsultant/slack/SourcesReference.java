package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Optional;

/**
 * The value of a button that opens sources.
 *
 * @param criterion the criterion whose ratings it is about
 */
record SourcesReference(RecommendationId recommendation, CriterionId criterion) {

    private static final String SEPARATOR = "|";

    /** {@return the button's value} */
    String value() {
        return recommendation.value() + SEPARATOR + criterion.value();
    }

    /** {@return the decoded value of a button; empty if it is not such a value} */
    static Optional<SourcesReference> read(String value) {
        int end = value.indexOf(SEPARATOR);
        return end < 1 || end == value.length() - 1
                ? Optional.empty()
                : Optional.of(new SourcesReference(
                        new RecommendationId(value.substring(0, end)), new CriterionId(value.substring(end + 1))));
    }
}
