package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of the chosen answers are only guesses. */
class SelectionTests {

    private static final StepId AREA = new StepId("area");
    private static final StepId TEAM = new StepId("team");
    private static final List<AnswerId> NEAR = List.of(new AnswerId("near"));
    private static final List<AnswerId> FAR = List.of(new AnswerId("far"));

    private static final List<AnswerId> BOTH = List.of(new AnswerId("near"), new AnswerId("far"));

    private final Selection guessing = new Selection(Map.of(AREA, NEAR, TEAM, FAR), Set.of(AREA));

    @Test
    void withoutMereGuessesTheirStepsAreOpen() {
        assertThat(guessing.withoutMereGuesses().answers()).isEqualTo(Map.of(TEAM, FAR));
        assertThat(new Selection(Map.of(AREA, BOTH), Set.of(AREA))
                        .withoutMereGuesses()
                        .at(AREA))
                .isEqualTo(BOTH);
    }

    @Test
    void whatIsTriedOutIsAGuessWhereItIsTheSameAsBefore() {
        assertThat(new Selection(Map.of(AREA, NEAR)).guessingAs(guessing).guessed())
                .containsExactly(AREA);
        assertThat(new Selection(Map.of(AREA, FAR, TEAM, FAR))
                        .guessingAs(guessing)
                        .guessed())
                .isEmpty();
        assertThat(new Selection(Map.of(TEAM, FAR)).guessingAs(guessing).guessed())
                .isEmpty();
    }
}
