package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form with all questions that was opened before an answer was given elsewhere replaces it only knowingly. */
class OutdatedFormTests {

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final Rig rig = taken.rig;
    private final Comparison comparison = rig.comparison();
    private String opened = "";

    @BeforeEach
    void opensTheForm() {
        choose(0, 0);
        opened = metadata();
    }

    @Test
    void whatItWouldReplaceIsSaidAndWhatIsFilledInStays() {
        choose(1, 1);

        var answer = submit(opened, field(0, 0) + "," + field(1, 0));

        assertThat(taken.turns).isEmpty();
        assertThat(answer)
                .contains("\"response_action\":\"update\"", "Your answers changed while this form was open")
                .contains("\u00b7 " + label(1, 1))
                .doesNotContain("\u00b7 " + label(0, 0))
                .contains("\"initial_option\"", metadata().split("\\|")[1]);
    }

    @Test
    void sentAgainItReplacesThem() {
        choose(1, 1);

        assertThat(submit(metadata(), field(0, 0) + "," + field(1, 0))).isEmpty();

        assertThat(taken.turns).hasSize(1);
    }

    @Test
    void anAnswerGivenElsewhereIsNotSkippedByAnEmptyField() {
        choose(1, 1);

        assertThat(submit(opened, field(0, 0))).contains("\u00b7 " + label(1, 1));
        assertThat(taken.turns).isEmpty();
    }

    @Test
    void whereItSaysTheSameItIsTaken() {
        choose(1, 1);

        assertThat(submit(opened, field(0, 0) + "," + field(1, 1))).isEmpty();

        assertThat(taken.turns).hasSize(1);
    }

    private void choose(int step, int answer) {
        if (rig.consultations.openOf(Rig.ANA).isEmpty()) {
            rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Start());
        }
        var asked = comparison.steps().get(step).id();
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Choose(asked, List.of(answer(step, answer))));
    }

    private String metadata() {
        return ConsultationForm.form(comparison, Optional.of(rig.open(Rig.ANA))).getPrivateMetadata();
    }

    private String submit(String metadata, String values) {
        return taken.submit(ConsultationForm.CALLBACK, metadata, values);
    }

    private AnswerId answer(int step, int answer) {
        return comparison.steps().get(step).answers().get(answer).id();
    }

    private String label(int step, int answer) {
        return comparison.steps().get(step).answers().get(answer).label();
    }

    private String field(int step, int answer) {
        var block = AnswerFields.blockId(comparison.steps().get(step).id(), 1);
        return "'" + block + "':{'form_menu':{'type':'static_select','selected_option':"
                + "{'text':{'type':'plain_text','text':'x'},'value':'"
                + answer(step, answer).value() + "'}}}";
    }
}
