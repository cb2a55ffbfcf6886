package io.github.stackconsultant.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * Runs a command as it is run on a command line, and keeps what it prints. What is known is read only once: that takes
 * longer than all else, and none of it ever changes.
 */
final class CommandLine {

    private static final ConsoleCommands COMMANDS = new ConsoleCommands(console -> Known.KNOWLEDGE);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final int status;

    private CommandLine(List<String> words) {
        status = COMMANDS.run(
                words,
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8)));
    }

    static CommandLine run(String... words) {
        return new CommandLine(List.of(words));
    }

    /** {@return where a file among the test's resources lies} */
    static String file(String name) {
        try {
            return Path.of(new ClassPathResource("commands/" + name).getURI()).toString();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    int status() {
        return status;
    }

    List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    List<String> complaints() {
        return errors.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static final class Known {
        private static final Optional<GivenKnowledge> KNOWLEDGE = GivenKnowledge.read(Console.ofProcess());
    }
}
