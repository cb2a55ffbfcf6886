package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which of several commands in one text are meant. One may be part of another, "stop, start over", take another back, "skip,
 * no wait, go back", or only say why it is given, "no idea, go back" and "I made a mistake, start over".
 */
final class CommandSequence {

    /** Whoever gives the command on the left means what is on the right by it. */
    private static final Map<Command, Set<Command>> PARTS = Map.of(
            Command.RESTART, EnumSet.of(Command.CANCEL, Command.START),
            Command.SKIP, EnumSet.of(Command.START, Command.NOT_SURE),
            Command.NOT_SURE, EnumSet.of(Command.START));

    private CommandSequence() {}

    /**
     * {@return those that are meant, each once, in the order in which they are named}
     *
     * @param given whether a command that is named is given, and not only asked about
     */
    static List<Command> of(ParsedUtterance parsed, List<Span> said, Predicate<Command> given) {
        var meant = withoutReasons(withoutParts(standing(parsed, said, given)));
        var byName = meant.stream().filter(span -> isOwnForm(parsed, span)).toList();
        // what is not named by its own form may only say why the last one is given
        return commands(byName.size() > 1 ? byName : meant.subList(Math.max(0, meant.size() - 1), meant.size()));
    }

    private static List<Span> standing(ParsedUtterance parsed, List<Span> said, Predicate<Command> given) {
        var standing = new ArrayList<Span>();
        int behind = 0;
        for (var span : said) {
            var command = CommandWords.command(span);
            if (parsed.signs()
                    .within(behind, span.from(), Sign.CORRECTION)
                    .findAny()
                    .isPresent()) {
                standing.clear();
            }
            if (given.test(command)) {
                standing.removeIf(earlier -> CommandWords.command(earlier) == command);
                standing.add(span);
            }
            behind = span.to();
        }
        return standing;
    }

    private static List<Span> withoutParts(List<Span> said) {
        var parts = commands(said).stream()
                .flatMap(whole -> PARTS.getOrDefault(whole, Set.of()).stream())
                .collect(toSet());
        return said.stream()
                .filter(span -> !parts.contains(CommandWords.command(span)))
                .toList();
    }

    /** Whoever has no idea, and then says what to do, means that. */
    private static List<Span> withoutReasons(List<Span> said) {
        int last = said.size() - 1;
        return said.stream()
                .filter(span -> CommandWords.command(span) != Command.NOT_SURE || span.equals(said.get(last)))
                .toList();
    }

    private static boolean isOwnForm(ParsedUtterance parsed, Span span) {
        var meant = IntStream.range(span.from(), span.to())
                .mapToObj(token -> parsed.token(token).meant())
                .collect(joining(" "));
        return CommandWords.command(span).forms().contains(meant);
    }

    private static List<Command> commands(List<Span> said) {
        return said.stream().map(CommandWords::command).toList();
    }
}
