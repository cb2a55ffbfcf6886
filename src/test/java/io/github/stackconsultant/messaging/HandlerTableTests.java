package io.github.stackconsultant.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HandlerTableTests {

    private final HandlerTable<String, Step, String> table = new HandlerTable<>(Step.class);

    private sealed interface Step {
        record Forward(int steps) implements Step {}

        record Back(int steps) implements Step {}
    }

    @Test
    void eachKindIsPlayedByItsOwnCode() {
        table.on(Step.Forward.class, (who, move) -> who + " goes on by " + move.steps());
        table.on(Step.Back.class, (who, move) -> who + " goes back by " + move.steps());
        table.complete();

        assertThat(table.handle("Ana", new Step.Forward(2))).isEqualTo("Ana goes on by 2");
        assertThat(table.handle("Bo", new Step.Back(3))).isEqualTo("Bo goes back by 3");
    }

    @Test
    void aMoveWithoutAHandlerIsABug() {
        table.on(Step.Forward.class, (who, move) -> who);

        assertThatIllegalStateException()
                .isThrownBy(() -> table.handle("Ana", new Step.Back(1)))
                .withMessageContaining("Back");
    }

    @Test
    void aSecondHandlerDoesNotReplaceTheFirst() {
        table.on(Step.Forward.class, (who, move) -> who);

        assertThatIllegalStateException()
                .isThrownBy(() -> table.on(Step.Forward.class, (who, move) -> "nobody"))
                .withMessageContaining("Forward");
        assertThat(table.handle("Ana", new Step.Forward(2))).isEqualTo("Ana");
    }

    @Test
    void aKindThatWasForgottenIsFoundBeforeItIsPlayed() {
        table.on(Step.Forward.class, (who, move) -> who);

        assertThatIllegalStateException().isThrownBy(table::complete).withMessageContaining("Back");
    }
}
