package io.github.stackconsultant.app;

import io.github.stackconsultant.console.ConsoleCommands;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs one of the commands that need none. */
@SpringBootApplication(scanBasePackages = "io.github.stackconsultant")
public class Main {

    /**
     * Starts the app and returns once it is up; a command, such as "evaluate FILE.jsonl", is run instead and ends the
     * process with its exit status.
     *
     * @param arguments Spring Boot's command line arguments, or a command with its own
     */
    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (ConsoleCommands.areCalledBy(words)) {
            System.exit(ConsoleCommands.run(words));
        }
        SpringApplication.run(Main.class, arguments);
    }
}
