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
                "we train our own forecasting models, our TypeScript team runs the portal and it must, stay",
                "chat for nurses. Our own speech model computes. Is it the same backend or two?",
                "Component A sends live prices to thousands. Component B is for heavy calculations",
                "job two: heavy calculations on history, job one: a chat for thousands",
                "chat for thousands, and behind it heavy calculations",
                "nurses see the progress live; under the hood our own model runs heavy calculations",
                "portal by our TypeScript people, plus heavy calculations",
                "Our Django people run the portal. With one exception: a chat in real time",
                "The Django site works well, won't be rewritten. Now we add a chat in real time",
                "portal of our JavaScript people. New: heavy calculations on history",
                "web api with a typed api on top, plus a model which we host",
                "chat for thousands. Same tech for both?",
                "heavy calculations. Why not all in one language?"
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
                "a chat in real time, the same backend as before",
                "part 1 is a chat in real time, part 2 a map in real time",
                "chat plus map, in real time",
                "a chat in real time plus heavy calculations on it",
                "portal of our JavaScript people. New: a chat in real time",
                "a chat in real time, the same language for both ends",
                "our TypeScript portal stays. For the new part only: heavy calculations",
                "The Django site works well. Now we add heavy calculations",
                "a streaming platform, live chat and machine learning for recommendations, must stay secret",
                "a live chat beside our django site, which must stay cheap"
            })
    void whatWantsOneThingIsNot(String text) {
        assertThat(qualities(text)).isNotEmpty().doesNotContain("two-parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Part 1: back office for contracts. Part 2: a chat in real time for thousands"})
    void recordsBesideSomethingLiveAreNoComputation(String text) {
        assertThat(qualities(text)).startsWith("records-and-live").doesNotContain("two-parts");
    }

    private static List<String> qualities(String text) {
        return Spoken.of("performance", "any", text).certain().stream()
                .map(answer -> answer.value())
                .toList();
    }
}
