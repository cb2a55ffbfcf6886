package io.github.stackconsultant.app;

import io.github.stackconsultant.console.ConsoleCommands;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * Starts the server, or runs one of the commands that need none. What Spring finds by itself is looked for by its name: to
 * read all other types takes a good part of a start.
 */
@SpringBootApplication
@ComponentScan(
        basePackages = Main.PARTS,
        resourcePattern = "**/*Configuration.class",
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ComponentScan(
        basePackages = Main.PARTS,
        resourcePattern = "**/*Controller.class",
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class Main {

    static final String PARTS = "io.github.stackconsultant";

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
