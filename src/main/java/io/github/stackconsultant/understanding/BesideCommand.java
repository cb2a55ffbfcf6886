package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What a text that means a command says beside it. */
final class BesideCommand {

    /** "show the question before": each of these words is only part of a command. */
    private static final Set<Sign> OF_COMMANDS = EnumSet.of(Sign.MOVE_VERB, Sign.MOVE_OBJECT, Sign.EDIT);

    private BesideCommand() {}

    /** {@return whether one of its clauses says anything, and has no command} */
    static boolean saysAnything(ParsedUtterance parsed) {
        var words = new OwnWords(parsed);
        return parsed.clauses().stream()
                .filter(clause -> !parsed.signs().anyWithin(clause.from(), clause.to(), Sign.COMMAND))
                .flatMapToInt(clause -> IntStream.range(clause.from(), clause.to()))
                .filter(token -> !parsed.signs().isAnyAt(token, OF_COMMANDS))
                .anyMatch(token -> words.sayAnything(token, token + 1));
    }
}
