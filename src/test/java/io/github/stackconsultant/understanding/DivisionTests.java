package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions that fall into parts, and those that only sound like it. */
class DivisionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dashboards and forecasts. One stack or two?",
                "on one side a chat for thousands, on the other our own model for fraud",
                "in front many connections, behind it heavy calculations",
                "our TypeScript team runs the portal and it must stay. Now we train our own forecasting models",
                "chat for nurses. Our own speech model computes. Is it the same backend or two?"
            })
    void whatWantsDifferentThingsIsInParts(String text) {
        assertThat(qualities(text)).startsWith("two-parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on one side customers, on the other side drivers, all in real time",
                "one half of the data is csv, the other half is excel, heavy calculations on it",
                "behind it sits our own model with heavy calculations",
                "our TypeScript team runs the portal and it must stay. Now we add a chat in real time",
                "chat in front, heavy calculations behind it, only one backend please",
                "a chat in real time, the same backend as before"
            })
    void whatWantsOneThingIsNot(String text) {
        assertThat(qualities(text)).isNotEmpty().doesNotContain("two-parts");
    }

    private static List<String> qualities(String text) {
        return Spoken.of("performance", "any", text).certain().stream()
                .map(answer -> answer.value())
                .toList();
    }
}
