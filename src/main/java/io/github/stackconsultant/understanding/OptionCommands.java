package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads commands that take the name of an option. It follows the command, "pros of python", or precedes it, "python pros",
 * and nothing else is said.
 */
final class OptionCommands {

    /** What may stand between a command and its option. */
    private static final Set<String> OF = Set.of("of", "for");

    /** "use cases spring boot" */
    private static final int LONGEST_NAME = 2;

    /** Signs that are not a name even if nothing else is said, although a word such as "go" may be one. */
    private static final Set<Sign> NO_WORD_ALONE = EnumSet.of(Sign.COMMAND, Sign.CONTRAST, Sign.OR);

    /** Signs that a name neither begins nor ends with; if one occurs there, the text says more than a name. */
    private static final Set<Sign> NO_NAME = EnumSet.of(
            Sign.COMMAND,
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.CONTRAST,
            Sign.NEGATION,
            Sign.OR,
            Sign.QUESTION_WORD);

    private final ParsedUtterance parsed;

    private OptionCommands(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.signs()
                .within(0, parsed.size(), Sign.COMMAND)
                .filter(span -> CommandWords.command(span).takesOption())
                .findFirst()
                .flatMap(new OptionCommands(parsed)::read)
                .or(() -> ListsAsked.read(parsed));
    }

    private Optional<Meaning> read(Span span) {
        boolean alone = span.length() == parsed.size();
        return alone
                ? Optional.of(instruction(span, Optional.empty()))
                : named(span)
                        .map(option -> instruction(span, Optional.of(option)))
                        .or(() ->
                                Optional.of(instruction(span, Optional.empty())).filter(unused -> namesAnother(span)));
    }

    private static Meaning instruction(Span span, Optional<OptionId> option) {
        return new Meaning.Instruction(CommandWords.command(span), option);
    }

    private Optional<OptionId> named(Span span) {
        var behind = span.from() == 0 ? option(behind(span), parsed.size()) : Optional.<OptionId>empty();
        return behind.or(() -> span.to() == parsed.size() ? option(0, span.from()) : Optional.empty());
    }

    private int behind(Span span) {
        boolean of =
                span.to() < parsed.size() && OF.contains(parsed.token(span.to()).written());
        return of ? span.to() + 1 : span.to();
    }

    private Optional<OptionId> option(int from, int to) {
        return parsed.mentions().stream()
                .filter(mention -> mention.from() == from && mention.to() == to)
                .flatMap(mention -> mention.senses(Sense.AnOption.class))
                .map(Sense.AnOption::option)
                .findFirst();
    }

    /** "pros go": a name follows the command, but no option has it, so the person is asked which one is meant. */
    private boolean namesAnother(Span span) {
        return span.from() == 0
                && !parsed.clauses().get(0).question()
                && mayBeAName(parsed, behind(span), parsed.size());
    }

    /** {@return whether words may be a name that no option has} */
    static boolean mayBeAName(ParsedUtterance parsed, int from, int to) {
        int length = to - from;
        return length >= 1
                && length <= LONGEST_NAME
                && IntStream.range(from, to)
                        .noneMatch(token -> isMoreThanAName(parsed, token, length == 1 ? NO_WORD_ALONE : NO_NAME));
    }

    private static boolean isMoreThanAName(ParsedUtterance parsed, int token, Set<Sign> others) {
        return parsed.signs().isAnyAt(token, others)
                || parsed.names(token, Sense.AnOption.class)
                || parsed.namesAnswer(token, Sense.AnAnswer::anywhere);
    }
}
