package io.github.stackconsultant.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The commands of the jar, selected by the first word on the command line. */
public final class ConsoleCommands {

    private static final int WELL = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String SETTING = "-";
    private static final Set<String> HELP = Set.of("help", "--help", "-help", "-h", "-?");

    private final List<ConsoleCommand> all;

    /**
     * Makes those that measure by what is known.
     *
     * @param knowledge reads it; empty, after printing the problems, if it is broken
     */
    ConsoleCommands(Function<Console, Optional<GivenKnowledge>> knowledge) {
        all = List.of(new UnderstandCommand(knowledge), new EvaluateCommand(knowledge), new CheckCommand());
    }

    /** {@return whether the words call a command or ask for help; without words, or with a setting first, the server starts} */
    public static boolean areCalledBy(List<String> words) {
        return !words.isEmpty() && (HELP.contains(words.get(0)) || !words.get(0).startsWith(SETTING));
    }

    /**
     * Runs the command that the words call, on the process's own streams.
     *
     * @return the exit status: 0 for success, 1 if something could not be read or is invalid, 2 for wrong usage
     */
    public static int run(List<String> words) {
        return new ConsoleCommands(GivenKnowledge::read).run(words, Console.ofProcess());
    }

    int run(List<String> words, Console console) {
        if (HELP.contains(words.get(0))) {
            list("Without a command this starts the server. The commands are:", console::print);
            return WELL;
        }
        var arguments = words.subList(1, words.size());
        var command = named(words.get(0));
        if (command.isEmpty()) {
            list(
                    "There is no command \"" + words.get(0) + "\". Use one of these, or none to start the server:",
                    console::complain);
            return MISUSED;
        }
        if (!command.get().takes(arguments)) {
            console.complain("Usage: " + usage(command.get()));
            return MISUSED;
        }
        return command.get().run(arguments, console) ? WELL : FAILED;
    }

    private void list(String heading, Consumer<String> printer) {
        printer.accept(heading);
        all.forEach(each -> printer.accept("  " + usage(each)));
    }

    private Optional<ConsoleCommand> named(String word) {
        return all.stream().filter(command -> command.word().equals(word)).findFirst();
    }

    private static String usage(ConsoleCommand command) {
        return "java -jar target/stack-consultant.jar " + command.word() + " " + command.usage();
    }
}
