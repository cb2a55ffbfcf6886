package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilledFormTests extends ConversationScenes {

    private static final ComparisonId BACKEND = new ComparisonId("nodejs-vs-python");
    private static final ComparisonId DATABASE = new ComparisonId("databases");

    @Test
    void aFullFormLeadsToARecommendation() {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        answers.put(new StepId("product"), chosen("messenger"));
        answers.put(new StepId("area"), new StepAnswer.Skipped());
        answers.put(new StepId("market"), new StepAnswer.NotSure());
        answers.put(new StepId("resources"), new StepAnswer.Typed("two friends"));
        answers.put(new StepId("performance"), chosen("security", "mobile"));

        ana.does(new Move.Fill(BACKEND, answers));

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answers()).isEqualTo(answers);
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }

    @Test
    void aFormFillsInTheOpenConsultationAndWhatDoesNotFitIsAsked() {
        ana.starts().chooses("product", "messenger");

        ana.does(new Move.Fill(
                BACKEND,
                Map.of(
                        new StepId("area"), chosen("gone"),
                        new StepId("market"), chosen("experience", "analytics"),
                        new StepId("gone"), new StepAnswer.Skipped())));

        assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("product"));
        assertThat(ana.asked()).contains(new StepId("area"));
        assertThat(driver.consultations()).hasSize(1);
    }

    @Test
    void aFormForWhatIsNotLoadedIsOutdated() {
        ana.does(new Move.Fill(DATABASE, Map.of()));

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(driver.consultations()).isEmpty();
    }
}
