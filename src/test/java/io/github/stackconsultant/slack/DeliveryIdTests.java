package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Turn;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is delivered again has the id that it had before. */
class DeliveryIdTests {

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final List<Turn> turns = taken.turns;
    private final Inbound inbound = taken.inbound;

    @Test
    void aDeliveryThatIsSentAgainHasTheSameId() {
        taken.event(Payloads.direct("'user':'U0ANA','text':'hello'"));
        taken.event(Payloads.direct("'user':'U0ANA','text':'hello'"));
        var click = Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("x|c|area|1", "back", "area"));
        inbound.interaction(click);
        inbound.interaction(click);

        assertThat(turns.stream().map(turn -> turn.delivery().value()))
                .containsExactly("Ev1", "Ev1", "333.444.bbb", "333.444.bbb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long"})
    void whereSlackGivesNoUsableIdTheBodyIsTheId(String kind) {
        var trigger = kind.isEmpty() ? "" : "9".repeat(300);
        var command = Payloads.command("D0ANA", "help").replace("111.222.aaa", trigger);
        inbound.form(command);
        inbound.form(command);
        inbound.form(command.replace("help", "status"));

        assertThat(turns.get(0).delivery())
                .isEqualTo(turns.get(1).delivery())
                .isNotEqualTo(turns.get(2).delivery());
        assertThat(turns.get(0).delivery().value()).hasSizeBetween(10, 255);
    }
}
