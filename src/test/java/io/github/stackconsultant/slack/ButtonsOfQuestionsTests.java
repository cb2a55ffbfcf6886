package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.Place;
import org.junit.jupiter.api.Test;

/** No button under a question leads nowhere. */
class ButtonsOfQuestionsTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @Test
    void onlyTheFirstQuestionHasNothingToGoBackTo() {
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Start());
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Pick(rig.comparison().id()));
        assertThat(question()).contains("1 of 5", "Skip", "Not sure").doesNotContain("text=Back,");

        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Say("a chat"));
        assertThat(question()).contains("2 of 5", "Skip", "Not sure", "text=Back,");
    }

    private String question() {
        return rig.blocks.render(rig.open(Rig.ANA), Place.Kind.DIRECT).blocks().toString();
    }
}
