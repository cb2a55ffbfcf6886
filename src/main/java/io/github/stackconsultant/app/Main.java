package io.github.stackconsultant.app;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs one of the commands that need none. */
@SpringBootApplication(scanBasePackages = "io.github.stackconsultant")
public class Main {

    /**
     * Starts the app and returns once it is up; "understand FILE.jsonl" measures what is understood instead.
     *
     * @param arguments Spring Boot's command line arguments, or a command with its own
     */
    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (!words.isEmpty() && words.get(0).equals(UnderstandCommand.WORD)) {
            System.exit(new UnderstandCommand(System.out, System.err).run(words.subList(1, words.size())));
        }
        SpringApplication.run(Main.class, arguments);
    }
}
