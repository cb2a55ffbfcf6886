package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what asks for lists of the knowledge in a person's own words, and for nothing else: "node vs python pros and cons",
 * "what are Python's cons?"
 */
final class ListsAsked {

    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER,
            Sign.AND,
            Sign.OR,
            Sign.CONTRAST,
            Sign.OUTRANKS,
            Sign.COMPARING,
            Sign.IMPERATIVE,
            Sign.ASKING,
            Sign.QUESTION_WORD);

    /** "are", "does": in a statement they tell something, "our strengths are Python and Node.js" */
    private static final Set<Sign> IN_QUESTIONS = EnumSet.of(Sign.SENTENCE, Sign.QUESTION_OPENER);

    /** "I want to see": it shows no other thing than what is named behind it. */
    private static final Command SHOWN = Command.STATUS;

    private static final Set<String> OF = Set.of("of", "for", "to", "about", "between");

    /** Whose lists they are: "our python pros" are people. */
    private static final Set<String> OURS = Set.of("our", "ours", "my", "we", "us");

    private final ParsedUtterance parsed;
    private final int from;
    private final int to;

    private ListsAsked(ParsedUtterance parsed) {
        var politeness = new Politeness(parsed);
        this.parsed = parsed;
        this.from = politeness.begin(0, parsed.size());
        this.to = withoutFillers(parsed, from, politeness.end(from, parsed.size()));
    }

    private static int withoutFillers(ParsedUtterance parsed, int from, int to) {
        int end = to;
        while (end > from && parsed.signs().isAt(end - 1, Sign.FILLER)) {
            end--;
        }
        return end;
    }

    /** {@return the lists that are asked for; empty where the text names only one, and no option, or says anything else} */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        var asked = new ListsAsked(parsed);
        var kinds = asked.kinds();
        return kinds.isEmpty() || !asked.saysNothingElse() ? Optional.empty() : asked.lists(kinds);
    }

    /** {@return whether a text names such lists, and nothing else but options: whoever has "python pros" has people} */
    static boolean areAllThatIsSaid(ParsedUtterance parsed) {
        var asked = new ListsAsked(parsed);
        var words = new OwnWords(parsed);
        return !asked.kinds().isEmpty()
                && IntStream.range(0, parsed.size())
                        .filter(token -> !parsed.names(token, Sense.AnOption.class))
                        .noneMatch(token -> asked.isOurs(token) || words.sayAnything(token, token + 1));
    }

    private List<Command> kinds() {
        return parsed.signs()
                .within(from, to, Sign.COMMAND)
                .map(CommandWords::command)
                .filter(Command::takesOption)
                .distinct()
                .toList();
    }

    private Optional<Meaning> lists(List<Command> kinds) {
        var options = options();
        return kinds.size() == 1 && options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning.Lists(kinds, options));
    }

    private List<OptionId> options() {
        return parsed.optionsNamed(from, to);
    }

    /** "pros and cons of rust": what no option is called is still what is asked about. */
    private boolean saysNothingElse() {
        int behind = from;
        while (behind < to && isPart(behind)) {
            behind++;
        }
        return behind == to
                || (behind > from
                        && OF.contains(written(behind - 1))
                        && options().isEmpty()
                        && OptionCommands.mayBeAName(parsed, behind, to));
    }

    private boolean isPart(int token) {
        return isOfACommand(token) || parsed.names(token, Sense.AnOption.class) || isPadding(token);
    }

    private boolean isOfACommand(int token) {
        return parsed.signs()
                .at(token)
                .filter(span -> span.is(Sign.COMMAND))
                .map(CommandWords::command)
                .filter(command -> command.takesOption() || command == Command.COMPARE)
                .isPresent();
    }

    private boolean isPadding(int token) {
        return !isOurs(token)
                && (OF.contains(written(token))
                        || parsed.signs().isAnyAt(token, PADDING)
                        || shows(token)
                        || (parsed.clauseOf(token).question() && parsed.signs().isAnyAt(token, IN_QUESTIONS)));
    }

    private boolean shows(int token) {
        return parsed.signs()
                .at(token)
                .filter(span -> CommandWords.names(span, Sign.MOVE_VERB, SHOWN))
                .isPresent();
    }

    private boolean isOurs(int token) {
        return OURS.contains(written(token));
    }

    private String written(int token) {
        return parsed.token(token).written();
    }
}
