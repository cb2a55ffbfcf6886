package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The short categories by which answers are measured; they are read from a file unless they equal the answer's label.
 */
final class SlotWords {

    private static final String FILE = "/understanding/slots.properties";
    private static final Properties WORDS = read();

    private SlotWords() {}

    static String of(Step step, AnswerId answer) {
        var label = step.answer(answer).orElseThrow().label().toLowerCase(Locale.ROOT);
        return WORDS.getProperty(step.id().value() + "." + answer.value(), label);
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
