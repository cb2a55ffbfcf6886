package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The short categories by which answers are measured; they are read from a file unless they equal the answer's label.
 */
final class SlotWords {

    private static final String FILE = "/understanding/slots.properties";
    private static final Properties WORDS = read();

    /** Steps of our own of which lines expect the short categories, too. */
    private static final Set<String> CATEGORISED = Set.of("area", "performance");

    /** Steps of our own of which lines expect any words: only whether something was understood is counted. */
    private static final Set<String> FREE = Set.of("product", "resources");

    private SlotWords() {}

    static String of(Step step, AnswerId answer) {
        var label = step.answer(answer).orElseThrow().label().toLowerCase(Locale.ROOT);
        return WORDS.getProperty(key(step, answer), label);
    }

    /** {@return whether lines expect words of their own of the step, which may be no answers} */
    static boolean areFree(Step step) {
        return FREE.contains(step.id().value())
                && step.answers().stream().anyMatch(answer -> WORDS.containsKey(key(step, answer.id())));
    }

    /** {@return the id of the answer that a line expects by its id or its label} */
    static Optional<String> answer(Step step, String expected) {
        return id(step, expected, CATEGORISED.contains(step.id().value()));
    }

    /** {@return the id of the answer that was understood, from what is printed for it} */
    static Optional<String> given(Step step, String printed) {
        return id(step, printed, true);
    }

    private static Optional<String> id(Step step, String text, boolean categories) {
        return step.answers().stream()
                .filter(answer -> names(answer, text)
                        || (categories && of(step, answer.id()).equalsIgnoreCase(text)))
                .map(answer -> answer.id().value())
                .findFirst();
    }

    private static boolean names(Answer answer, String text) {
        return answer.id().value().equals(text) || answer.label().equalsIgnoreCase(text);
    }

    private static String key(Step step, AnswerId answer) {
        return step.id().value() + "." + answer.value();
    }

    private static Properties read() {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(SlotWords.class.getResourceAsStream(FILE), FILE)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
