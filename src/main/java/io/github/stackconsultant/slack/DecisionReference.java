package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.ChoiceId;
import java.util.Optional;

/**
 * The value of a button that begins to save a decision on a recommendation.
 *
 * @param choice what was decided, if that is known
 */
record DecisionReference(RecommendationId recommendation, Optional<ChoiceId> choice) {

    private static final String SEPARATOR = "|";

    /** {@return the button's value} */
    String value() {
        return recommendation.value()
                + choice.map(each -> SEPARATOR + each.value()).orElse("");
    }

    /** {@return the decoded value of a button} */
    static DecisionReference read(String value) {
        int end = value.indexOf(SEPARATOR);
        return end < 0
                ? new DecisionReference(new RecommendationId(value), Optional.empty())
                : new DecisionReference(
                        new RecommendationId(value.substring(0, end)),
                        Optional.of(new ChoiceId(value.substring(end + SEPARATOR.length()))));
    }
}
