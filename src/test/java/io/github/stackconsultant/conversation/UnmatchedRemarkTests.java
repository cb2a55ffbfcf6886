package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationNotice.NothingMatched;
import io.github.stackconsultant.knowledge.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks under a card that match no answer, and a yes to nothing. */
class UnmatchedRemarkTests extends UnderCardScenes {

    @Test
    void areToldApartByHowOftenTheyComeInARow() {
        ana.says("the tills sit in trains");
        assertThat(ana.notices()).containsExactly(new NothingMatched(card.id(), 1));

        ana.says("tunnels everywhere");
        assertThat(ana.notices()).containsExactly(new NothingMatched(card.id(), 2));
        assertThat(ana.consultation().project().descriptions())
                .containsExactly("the tills sit in trains", "tunnels everywhere");

        ana.says("it is nationwide").says("yes").says("the tills sit in trains");
        assertThat(ana.notices()).containsExactly(new NothingMatched(card.id(), 1));
    }

    @Test
    void areTakenOnceTheySayWhichQuestionTheyAnswer() {
        ana.says("the tills sit in trains").says("market: the tills sit in trains");

        assertThat(ana.consultation().answerTo(new StepId("market")))
                .hasValueSatisfying(answer -> assertThat(answer).isInstanceOf(StepAnswer.Typed.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "yeah", "yep", "ok", "sure", "yes please"})
    void aYesToNothingIsToldWhatCanBeDoneNext(String word) {
        ana.says(word);

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.NextSteps.class);
    }
}
