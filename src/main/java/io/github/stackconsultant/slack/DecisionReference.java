package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.voting.ChoiceId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The value of a button that begins to save a decision on a recommendation. What people typed stands in nothing but that
 * button, which is Slack's, until they save it.
 *
 * @param choice what was decided, if that is known
 * @param reason why, in the person's words, if they said it
 */
record DecisionReference(RecommendationId recommendation, Optional<ChoiceId> choice, Optional<String> reason) {

    private static final String SEPARATOR = "|";
    private static final int PARTS = 3;

    /** {@return the button's value, with as much of the reason as its field takes} */
    String value() {
        return String.join(
                SEPARATOR,
                recommendation.value(),
                choice.map(ChoiceId::value).orElse(""),
                reason.map(words -> SlackLimits.clip(words, DecisionMove.Save.LONGEST_REASON))
                        .orElse(""));
    }

    /** {@return the decoded value of a button} */
    static DecisionReference read(String value) {
        var parts = value.split("\\|", PARTS);
        return new DecisionReference(
                new RecommendationId(parts[0]), part(parts, 1).map(ChoiceId::new), part(parts, 2));
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length
                ? Optional.of(parts[index]).filter(Predicate.not(String::isEmpty))
                : Optional.empty();
    }

    /** Ids only: what people typed is never logged. */
    @Override
    public String toString() {
        return "DecisionReference[recommendation=" + recommendation + ", choice=" + choice + "]";
    }
}
