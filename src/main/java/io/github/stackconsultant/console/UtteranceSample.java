package io.github.stackconsultant.console;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of utterances.
 *
 * @param step the open question, or "any" if none is open
 * @param intent the expected intent, if given
 * @param slots the expected values, if given
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record UtteranceSample(
        String id,
        String step,
        String message,
        @Nullable String intent,
        @Nullable Map<String, @Nullable Object> slots) {

    static final String NOTHING_OPEN = "any";

    UtteranceSample {
        id = Objects.requireNonNullElse(id, "");
        step = Objects.requireNonNullElse(step, NOTHING_OPEN);
        if (message == null) {
            throw new IllegalArgumentException("it has no message");
        }
        if (intent != null && !MeasuredMeaning.INTENTS.contains(intent)) {
            throw new IllegalArgumentException("it expects the intent \"" + intent + "\"; there are "
                    + String.join(", ", MeasuredMeaning.INTENTS));
        }
    }

    Optional<String> expectedIntent() {
        return Optional.ofNullable(intent);
    }

    /** {@return the values expected, by slot} */
    Map<String, Object> expectedSlots() {
        var expected = new LinkedHashMap<String, Object>();
        if (slots != null) {
            slots.forEach((slot, value) -> {
                if (value != null) {
                    expected.put(slot, value);
                }
            });
        }
        return expected;
    }
}
