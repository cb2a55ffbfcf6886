package io.github.stackconsultant.console;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of scenarios.
 *
 * @param id identifies its result
 * @param message what a person writes about a project, without further context
 * @param expected the verdict it should get, if given: an option's id or alias, or "either"
 * @param answers what the person would reply to each step's question, by the step's id
 * @param difficulty how hard it is, in a word
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Scenario(
        String id,
        String message,
        @Nullable String expected,
        @Nullable Map<String, @Nullable Object> answers,
        @Nullable String difficulty) {

    Scenario {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("it has no id");
        }
        if (message == null) {
            throw new IllegalArgumentException("it has no message");
        }
    }

    /** {@return the expected verdict, if given} */
    Optional<String> expectation() {
        return Optional.ofNullable(expected).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * {@return the replies by step, in the order of the line; a list of replies is joined to one text, and null and
     * blank ones are left out}
     */
    Map<StepId, String> replies() {
        var replies = new LinkedHashMap<StepId, String>();
        if (answers != null) {
            answers.forEach((step, reply) -> {
                var text = reply == null ? "" : text(reply);
                if (!text.isBlank()) {
                    replies.put(new StepId(step), text);
                }
            });
        }
        return replies;
    }

    private static String text(Object reply) {
        return reply instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : reply.toString();
    }
}
