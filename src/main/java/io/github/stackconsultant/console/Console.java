package io.github.stackconsultant.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Input and output of a command: results go to one stream, problems of its input to another. */
final class Console {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PrintStream out;
    private final PrintStream errors;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Console(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** {@return a console on the process's own streams, in UTF-8 whatever the system's encoding} */
    static Console ofProcess() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    void print(String line) {
        out.println(line);
    }

    void printJson(Object value) {
        out.println(json.writeValueAsString(value));
    }

    void complain(String line) {
        errors.println(line);
    }

    /**
     * Reads a file with one JSON object per line. A line that is not one, or that the taker refuses with an
     * {@link IllegalArgumentException}, is reported with its number, and reading continues.
     *
     * @return whether the file and every line could be read
     */
    <T> boolean readLines(String file, Class<T> type, Consumer<T> taker) {
        return readLines(file, type, (value, remark) -> taker.accept(value));
    }

    /**
     * Reads a file like the other method.
     *
     * @param taker also receives a printer of remarks about the line, which are no reason to leave it out
     */
    <T> boolean readLines(String file, Class<T> type, BiConsumer<T, Consumer<String>> taker) {
        return lines(file).map(lines -> takeAll(lines, type, taker)).orElse(false);
    }

    /** Reads bytes as characters first, so that a byte that is not valid UTF-8 only invalidates its own line. */
    private Optional<List<String>> lines(String file) {
        try {
            return Optional.of(Files.readAllLines(Path.of(file), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException missing) {
            complain("Cannot read " + file + ": there is no such file");
        } catch (IOException | IllegalArgumentException unreadable) {
            complain("Cannot read " + file + ": " + unreadable);
        }
        return Optional.empty();
    }

    private <T> boolean takeAll(List<String> lines, Class<T> type, BiConsumer<T, Consumer<String>> taker) {
        boolean sound = true;
        for (int number = 1; number <= lines.size(); number++) {
            sound &= take(number, lines.get(number - 1), type, taker);
        }
        return sound;
    }

    private <T> boolean take(int number, String bytes, Class<T> type, BiConsumer<T, Consumer<String>> taker) {
        try {
            var line = decoded(bytes).replace(BYTE_ORDER_MARK, "");
            if (!line.isBlank()) {
                taker.accept(parsed(line, type), remark -> complain("Line " + number + ": " + remark));
            }
            return true;
        } catch (CharacterCodingException | JacksonException | IllegalArgumentException unreadable) {
            complain("Line " + number + " is left out: " + LineProblem.words(unreadable));
            return false;
        }
    }

    private static String decoded(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    private <T> T parsed(String line, Class<T> type) {
        T value = json.readValue(line, type);
        if (value == null) {
            throw new IllegalArgumentException("it is no object");
        }
        return value;
    }
}
