package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of several commands in one text are meant. One may be part of another, "stop, start over", take another back, "skip,
 * no wait, go back", or only say why it is given, "no idea, go back"; those that remain are meant all.
 */
final class CommandSequence {

    /** Whoever gives the command on the left means what is on the right by it. */
    private static final Map<Command, Set<Command>> PARTS = Map.of(
            Command.RESTART, EnumSet.of(Command.CANCEL, Command.START),
            Command.SKIP, EnumSet.of(Command.START));

    private CommandSequence() {}

    /** {@return those that are meant, each once, in the order in which they are named} */
    static List<Command> of(ParsedUtterance parsed, List<Span> said) {
        var meant = new ArrayList<Command>();
        int behind = 0;
        for (var span : said) {
            if (parsed.signs()
                    .within(behind, span.from(), Sign.CORRECTION)
                    .findAny()
                    .isPresent()) {
                meant.clear();
            }
            meant.remove(CommandWords.command(span));
            meant.add(CommandWords.command(span));
            behind = span.to();
        }
        if (meant.size() > 1) {
            meant.remove(Command.NOT_SURE);
        }
        PARTS.forEach((whole, parts) -> {
            if (meant.contains(whole)) {
                meant.removeAll(parts);
            }
        });
        return List.copyOf(meant);
    }
}
