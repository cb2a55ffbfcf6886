package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.response.Response;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClickListenersTests {

    private final ClickListeners clicks = new ClickListeners(person -> {});

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void theAppDoesNotStartWhileNobodyListensToAKind(ActionKind unheard) {
        for (var kind : ActionKind.values()) {
            if (kind != unheard) {
                clicks.on(kind, (action, click) -> {});
            }
        }

        var interactions = new InteractionListeners(request -> Response.ok(), person -> {});
        assertThatThrownBy(() -> clicks.registerIn(interactions, new Turns(Clock.systemUTC())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[" + unheard + "]");
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void noKindHasTwoListeners(ActionKind kind) {
        clicks.on(kind, (action, click) -> {});

        assertThatThrownBy(() -> clicks.on(kind, (action, click) -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(kind.name());
    }
}
