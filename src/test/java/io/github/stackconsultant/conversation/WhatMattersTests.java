package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that say what matters may be those of a product, too, and change no other product that was given. */
class WhatMattersTests extends ConversationScenes {

    WhatMattersTests() {
        driver.votes().none();
    }

    @ParameterizedTest
    @CsvSource({"heavy computation first", "heavy computation matters most", "'actually, heavy computation'"})
    void leavesTheProductWhileAQuestionIsOpen(String text) {
        ana.starts().chooses("product", "messenger").says(text);

        assertThat(ana.consultation().answerTo(PRODUCT)).contains(chosen("messenger"));
        assertThat(ana.consultation().answerTo(PERFORMANCE))
                .hasValueSatisfying(answer -> assertThat(((StepAnswer.Chosen) answer).answers())
                        .containsExactly(new AnswerId("heavy-computation")));
    }

    @ParameterizedTest
    @CsvSource({"heavy computation first", "'no, heavy computation'"})
    void leavesTheProductUnderACard(String text) {
        ana.starts().chooses("product", "messenger").skipsTheRest().says(text).says("this project");

        assertThat(ana.consultation().answerTo(PRODUCT)).contains(chosen("messenger"));
    }

    @ParameterizedTest
    @CsvSource({"data-science, data science", "scientific, it is scientific software with heavy computation"})
    void butWhatIsBuiltChangesIt(String product, String text) {
        ana.starts().chooses("product", "messenger").says(text);

        assertThat(ana.consultation().answerTo(PRODUCT))
                .hasValueSatisfying(answer ->
                        assertThat(((StepAnswer.Chosen) answer).answers()).containsExactly(new AnswerId(product)));
    }
}
