package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.ChoiceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the button that begins to save a decision brings back. */
class DecisionReferenceTests {

    private static final RecommendationId RECOMMENDATION = new RecommendationId("r1");
    private static final Optional<ChoiceId> PYTHON = Optional.of(new ChoiceId("python"));

    private static DecisionReference because(Optional<ChoiceId> choice, Optional<String> reason) {
        return new DecisionReference(RECOMMENDATION, choice, reason);
    }

    @Test
    void isReadAsItWasWritten() {
        for (var choice : List.of(PYTHON, Optional.<ChoiceId>empty())) {
            for (var reason : List.of(Optional.of("since a|b"), Optional.<String>empty())) {
                var reference = because(choice, reason);

                assertThat(DecisionReference.read(reference.value())).isEqualTo(reference);
            }
        }
    }

    @Test
    void ofACardItNamesTheRecommendationOnly() {
        assertThat(DecisionReference.read("r1")).isEqualTo(because(Optional.empty(), Optional.empty()));
    }

    @Test
    void aReasonIsCutAtTheBorderOfItsFieldAndFitsIntoAButton() {
        var value = new DecisionReference(
                        new RecommendationId("r".repeat(36)),
                        Optional.of(new ChoiceId("c".repeat(40))),
                        Optional.of("w".repeat(3_000)))
                .value();

        assertThat(value).endsWith("w".repeat(499) + "\u2026").hasSizeLessThan(SlackLimits.BUTTON_VALUE);
    }

    @Test
    void itsReasonIsInNoLog() {
        assertThat(because(PYTHON, Optional.of("secret")).toString()).doesNotContain("secret");
    }
}
