package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.response.Response;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InteractionListenersTests {

    static Stream<Consumer<InteractionListeners>> ways() {
        return Stream.of(
                listeners -> listeners.click("id", request -> Response.ok()),
                listeners -> listeners.submission("id", request -> Response.ok()),
                listeners -> listeners.globalShortcut("id", request -> Response.ok()),
                listeners -> listeners.messageShortcut("id", request -> Response.ok()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noIdHasTwoListenersOfOneKind(Consumer<InteractionListeners> way) {
        var listeners = new InteractionListeners(request -> Response.ok(), person -> {});
        ways().forEach(each -> each.accept(listeners));

        assertThatThrownBy(() -> way.accept(listeners))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two listeners to id");
    }
}
