package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can be pressed is taken by the listener of its kind. */
class ActionKindTests {

    @ParameterizedTest
    @EnumSource(ActionId.class)
    void everyActionIsTakenByTheListenerOfItsKind(ActionId action) throws Exception {
        try (var taken = new TakenTurns();
                var logged = new Logged()) {
            taken.press(Payloads.inMessage("C0BACKEND", ""), "card|c|r|0", action.ids()[0], "value");
            taken.inbound.settle();

            assertThat(logged.lines()).noneMatch(line -> line.startsWith("failed on"));
            if (action.kind() == ActionKind.MOVE) {
                assertThat(taken.turns).hasSize(1);
            }
        }
    }
}
