package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.knowledge.Comparison;
import java.util.Optional;

/** What holds of every stored consultation, whatever was done. */
final class Soundness {

    private Soundness() {}

    /** Fails unless its answers fit, somebody has something to answer or to press, and its card is there. */
    static void check(Consultation consultation, ConversationDriver driver) {
        Optional<Comparison> comparison = consultation.comparison().flatMap(driver.knowledge()::comparison);
        comparison.ifPresent(known -> consultation
                .answers()
                .forEach((step, answer) ->
                        assertThat(known.step(step).filter(answer::fits)).isPresent()));
        if (consultation.open()) {
            assertThat(consultation.comparison().isEmpty()
                            || comparison.flatMap(consultation::openStep).isPresent()
                            || comparison.filter(consultation::awaitsApply).isPresent())
                    .isTrue();
        }
        if (consultation.comparison().isEmpty()) {
            assertThat(consultation.answers()).isEmpty();
        }
        if (consultation.status() == Consultation.Status.ADVISED) {
            assertThat(consultation.recommendation().flatMap(driver.recommendations()::find))
                    .hasValueSatisfying(given -> {
                        assertThat(given.consultation()).isEqualTo(consultation.id());
                        assertThat(consultation.comparison())
                                .contains(given.recommendation().comparison());
                    });
        }
    }
}
