package io.github.stackconsultant.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
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

    private record Pause() {}

    private sealed interface Walk {
        record Stroll() implements Walk {}

        sealed interface Climb extends Walk {
            record Up() implements Climb {}

            record Down() implements Climb {}
        }
    }

    @Test
    void ofSeveralFamiliesAndFamiliesInThemNoKindIsForgotten() {
        var both = new HandlerTable<String, Object, String>(List.of(Walk.class, Pause.class));
        both.on(Walk.Stroll.class, (who, walk) -> who + " strolls");
        both.on(Walk.Climb.Up.class, (who, climb) -> who + " climbs");
        both.on(Pause.class, (who, pause) -> who + " rests");

        assertThatIllegalStateException().isThrownBy(both::complete).withMessageContaining("Down");
        both.on(Walk.Climb.Down.class, (who, climb) -> who + " descends");
        both.complete();
        assertThat(both.handle("Ana", new Walk.Climb.Down())).isEqualTo("Ana descends");
        assertThat(both.handle("Bo", new Pause())).isEqualTo("Bo rests");
    }

    @Test
    void aKindThatIsAFamilyOfItsOwnIsNotForgottenEither() {
        var both = new HandlerTable<String, Object, String>(List.of(Step.class, Pause.class));
        both.on(Step.Forward.class, (who, move) -> who);
        both.on(Step.Back.class, (who, move) -> who);

        assertThatIllegalStateException().isThrownBy(both::complete).withMessageContaining("Pause");
    }
}
