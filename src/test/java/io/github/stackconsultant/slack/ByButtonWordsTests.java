package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.Deed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to whoever asks in words for what a button does. */
class ByButtonWordsTests {

    private static final Optional<RecommendationId> CARD = Optional.of(new RecommendationId("r1"));

    private static final Optional<ConsultationId> OPEN = Optional.of(new ConsultationId("c1"));

    @ParameterizedTest
    @EnumSource(names = {"TALK", "SAVE", "SHARE"})
    void theButtonStandsThereOnlyWhereThereIsARecommendation(Deed deed) {
        var words = new ByButtonWords(true);

        assertThat(words.of(new AsideNotice.ByButton(OPEN, deed, CARD, List.of()))
                        .buttons())
                .singleElement()
                .satisfies(button -> assertThat(button.toString()).contains("r1"));
        assertThat(words.of(new AsideNotice.ByButton(OPEN, deed, Optional.empty(), List.of())))
                .satisfies(saying -> assertThat(saying.text()).contains("once you have"))
                .satisfies(saying -> assertThat(saying.buttons()).isEmpty());
    }

    @Test
    void whoHasNothingOpenEitherMayBegin() {
        var saying = new ByButtonWords(true)
                .of(new AsideNotice.ByButton(Optional.empty(), Deed.SAVE, Optional.empty(), List.of()));

        assertThat(saying.buttons())
                .singleElement()
                .satisfies(button -> assertThat(button.toString()).contains("Start a consultation"));
    }

    @Test
    void whereThereAreNoConsultantsNobodyIsPromisedOne() {
        var saying = new ByButtonWords(false).of(new AsideNotice.ByButton(OPEN, Deed.TALK, CARD, List.of()));

        assertThat(saying.text()).isEqualTo("There is no consultants' channel here, only me.");
        assertThat(saying.buttons()).isEmpty();
    }
}
