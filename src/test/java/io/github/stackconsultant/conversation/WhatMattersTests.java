package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that say what matters may be those of a product, too, and change no other product that was given. */
class WhatMattersTests {

    private static final StepId PRODUCT = new StepId("product");
    private static final StepId PERFORMANCE = new StepId("performance");

    private final ConversationDriver driver = new ConversationDriver(KnowledgeFixtures.ours());
    private final Participant ana = driver.person("ana");

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

    private static StepAnswer.Chosen chosen(String answer) {
        return new StepAnswer.Chosen(List.of(new AnswerId(answer)));
    }
}
