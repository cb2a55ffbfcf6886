package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads commands in plain words, with or without padding. A command word in the middle of a description is not a
 * command.
 */
final class CommandReader {

    /** In longer texts, "next" or "start" is just a word. */
    private static final int LONGEST = 14;

    private static final Set<Sign> PADDING = Asides.and(Sign.QUESTION_OPENER, Sign.ABUSE, Sign.MAYBE);

    private static final Set<Sign> LEAD_IN =
            EnumSet.of(Sign.FILLER, Sign.CONTRAST, Sign.CORRECTION, Sign.CHATTER, Sign.GREETING, Sign.THANKS);

    /** Commands that may be composed of a verb and an object, in free wording. */
    private static final List<Command> COMPOSED =
            List.of(Command.RESTART, Command.BACK, Command.SKIP, Command.CANCEL, Command.STATUS, Command.HISTORY);

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

    /** Commands after which something is gone: nobody gives them by asking something else, "is this the end?" */
    private static final Set<Command> ENDING = EnumSet.of(Command.RESTART, Command.CANCEL, Command.FORGET_ME);

    private static final Set<Command> ABOUT_A_STEP =
            EnumSet.of(Command.BACK, Command.SKIP, Command.NOT_SURE, Command.HELP, Command.STATUS);

    private final ParsedUtterance parsed;

    private CommandReader(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        if (parsed.size() == 0) {
            boolean asks = parsed.utterance().text().strip().equals("?");
            return asks ? Optional.of(new Meaning.Instruction(Command.HELP, Optional.empty())) : Optional.empty();
        }
        var commands = new CommandReader(parsed);
        return commands.aboutOption()
                .or(commands::revisit)
                .or(() -> commands.plain().filter(commands::isGiven).map(CommandReader::instruction));
    }

    /** The option follows the command, "pros of python", or precedes it, "python pros", and nothing else is said. */
    private Optional<Meaning> aboutOption() {
        return parsed.signs()
                .within(0, parsed.size(), Sign.COMMAND)
                .filter(span -> command(span).takesOption())
                .findFirst()
                .flatMap(span -> {
                    if (span.length() == parsed.size()) {
                        return Optional.of(new Meaning.Instruction(command(span), Optional.empty()));
                    }
                    int after = span.to() < parsed.size()
                                    && OF.contains(parsed.token(span.to()).written())
                            ? span.to() + 1
                            : span.to();
                    return (span.from() == 0 ? option(after, parsed.size()) : Optional.<OptionId>empty())
                            .or(() -> span.to() == parsed.size() ? option(0, span.from()) : Optional.empty())
                            .map(option -> (Meaning) new Meaning.Instruction(command(span), Optional.of(option)))
                            .or(() -> namesAnother(span, after)
                                    ? Optional.of(instruction(command(span)))
                                    : Optional.empty());
                });
    }

    /** "pros go": a name follows the command, but no option has it, so the person is asked which one is meant. */
    private boolean namesAnother(Span span, int after) {
        int length = parsed.size() - after;
        return span.from() == 0
                && length >= 1
                && length <= LONGEST_NAME
                && !parsed.clauses().get(0).question()
                && IntStream.range(after, parsed.size())
                        .noneMatch(token -> isMoreThanAName(token, length == 1 ? NO_WORD_ALONE : NO_NAME));
    }

    private boolean isMoreThanAName(int token, Set<Sign> others) {
        return parsed.signs().isAnyAt(token, others)
                || parsed.sensesAt(token)
                        .anyMatch(sense -> sense instanceof Sense.AnOption
                                || (sense instanceof Sense.AnAnswer answer && answer.anywhere()));
    }

    private Optional<OptionId> option(int from, int to) {
        return parsed.mentions().stream()
                .filter(mention -> mention.from() == from && mention.to() == to)
                .flatMap(mention -> mention.senses().stream())
                .filter(Sense.AnOption.class::isInstance)
                .map(sense -> ((Sense.AnOption) sense).option())
                .findFirst();
    }

    private Optional<Command> plain() {
        if (covers(0, parsed.size())) {
            return lastCommand(0, parsed.size());
        }
        var composed = composed();
        if (composed.isPresent() || parsed.size() > LONGEST) {
            return composed;
        }
        var clauses = parsed.clauses();
        return List.of(clauses.get(clauses.size() - 1), clauses.get(0)).stream()
                // "another project: a chat" is more than a command
                .filter(clause -> clauses.size() > 1 && !clause.opensList() && covers(clause.from(), clause.to()))
                .flatMap(clause -> lastCommand(clause.from(), clause.to()).stream())
                .filter(command -> nothingElseIsSaid())
                .findFirst();
    }

    /** "how do I stop?" stops nothing. */
    private boolean isGiven(Command command) {
        return !ENDING.contains(command)
                || parsed.clauses().stream()
                        .filter(clause -> names(clause, command))
                        .noneMatch(this::asks);
    }

    private boolean names(Clause clause, Command command) {
        return Stream.of(Sign.COMMAND, Sign.MOVE_VERB)
                .anyMatch(sign -> parsed.signs()
                        .within(clause.from(), clause.to(), sign)
                        .anyMatch(span -> names(span, sign, command)));
    }

    private boolean asks(Clause clause) {
        int first = clause.from();
        while (first < clause.to() && isLeadIn(first)) {
            first++;
        }
        return first < clause.to()
                && (parsed.signs().isAt(first, Sign.QUESTION_WORD)
                        // "can we stop?" is a request
                        || (parsed.signs().isAt(first, Sign.QUESTION_OPENER)
                                && !parsed.signs().isAt(first, Sign.FILLER)));
    }

    private boolean isLeadIn(int token) {
        return parsed.signs().isAnyAt(token, LEAD_IN)
                && !parsed.signs().isAt(token, Sign.QUESTION_WORD)
                && !parsed.signs().isAt(token, Sign.QUESTION_OPENER);
    }

    /** "show the question before": one word says what to do, another what to do it to, and nothing else is said. */
    private Optional<Command> composed() {
        return parsed.size() > LONGEST
                ? Optional.empty()
                : COMPOSED.stream()
                        .filter(command -> said(Sign.MOVE_OBJECT, command)
                                && (said(Sign.MOVE_VERB, command) || said(Sign.COMMAND, command)))
                        .filter(command ->
                                IntStream.range(0, parsed.size()).allMatch(token -> isPartOf(token, command)))
                        .findFirst();
    }

    private boolean said(Sign sign, Command command) {
        return parsed.signs().within(0, parsed.size(), sign).anyMatch(span -> names(span, sign, command));
    }

    private boolean isPartOf(int token, Command command) {
        return parsed.signs().isAnyAt(token, PADDING)
                || parsed.signs()
                        .at(token)
                        .filter(span -> !span.is(Sign.COMMAND) || !answersOpenStep(span))
                        .filter(span -> Stream.of(Sign.MOVE_VERB, Sign.MOVE_OBJECT, Sign.COMMAND)
                                .anyMatch(sign -> names(span, sign, command)))
                        .isPresent();
    }

    /** "Begin again" means restart. */
    private static boolean names(Span span, Sign sign, Command command) {
        var named = List.of(span.value(sign).split(" "));
        return named.contains(command.name())
                || (sign == Sign.COMMAND && command == Command.RESTART && named.contains(Command.START.name()));
    }

    /** "let me change my answer on the area", "the area is wrong": it says which step, but not the new answer. */
    private Optional<Meaning> revisit() {
        var steps = parsed.senses(0, parsed.size(), Sense.ATerm.class)
                .map(Sense.ATerm::step)
                .distinct()
                .toList();
        boolean edits = said(Sign.COMMAND, Command.BACK)
                || said(Sign.MOVE_VERB, Command.BACK)
                || parsed.signs().anyWithin(0, parsed.size(), Sign.EDIT);
        boolean objects = Objections.isSaidOf(parsed);
        boolean nothingElse = IntStream.range(0, parsed.size())
                .allMatch(token -> parsed.signs().isAnyAt(token, PADDING)
                        || parsed.signs().isAt(token, Sign.EDIT)
                        || (objects && Objections.covers(parsed, token))
                        || (parsed.signs().isAt(token, Sign.COMMAND) && said(Sign.COMMAND, Command.BACK))
                        || (parsed.signs().isAt(token, Sign.MOVE_VERB) && said(Sign.MOVE_VERB, Command.BACK))
                        || parsed.names(token, Sense.ATerm.class));
        return steps.size() == 1
                        && nothingElse
                        && parsed.size() <= LONGEST
                        && (objects || (edits && !parsed.isOpen(steps.get(0))))
                ? Optional.of(new Meaning.Revisit(steps.get(0)))
                : Optional.empty();
    }

    private boolean nothingElseIsSaid() {
        return parsed.senses(0, parsed.size(), Sense.AnAnswer.class)
                        .noneMatch(sense -> sense.strength() == Sense.Strength.PHRASE
                                || (parsed.isOpen(sense.step()) && !Clues.isOnlyClue(sense)))
                && parsed.senses(0, parsed.size(), Sense.AnOption.class)
                        .findAny()
                        .isEmpty()
                && !parsed.signs().anyWithin(0, parsed.size(), Sign.PLACE)
                && !parsed.signs().anyWithin(0, parsed.size(), Sign.PEOPLE);
    }

    private boolean covers(int from, int to) {
        var command = lastCommand(from, to);
        return command.isPresent() && IntStream.range(from, to).allMatch(token -> belongsTo(token, command.get()));
    }

    private boolean belongsTo(int token, Command command) {
        return isOfCommand(token)
                || parsed.signs().isAnyAt(token, PADDING)
                || (ABOUT_A_STEP.contains(command) && parsed.names(token, Sense.ATerm.class));
    }

    private boolean isOfCommand(int token) {
        return parsed.signs()
                .at(token)
                .filter(span -> span.is(Sign.COMMAND) && !answersOpenStep(span))
                .isPresent();
    }

    /** "it must be confidential": a single word may be a quality, and a question about qualities is open. */
    private boolean answersOpenStep(Span span) {
        return span.length() == 1
                && parsed.utterance()
                        .openStep()
                        .filter(step -> step.kind() == Step.Kind.RANKED)
                        .isPresent()
                && parsed.sensesAt(span.from())
                        .anyMatch(sense -> sense instanceof Sense.AnAnswer answer
                                && parsed.isOpen(answer.step())
                                && !Clues.isOnlyClue(answer));
    }

    /** {@return whether the text leaves the open question out, though its words might answer it: "next question"} */
    static boolean leavesOut(ParsedUtterance parsed) {
        var commands = new CommandReader(parsed);
        return parsed.signs()
                .within(0, parsed.size(), Sign.COMMAND)
                .filter(span -> span.length() == parsed.size())
                .anyMatch(span -> command(span) == Command.SKIP && !commands.answersOpenStep(span));
    }

    private Optional<Command> lastCommand(int from, int to) {
        return parsed.signs()
                .within(from, to, Sign.COMMAND)
                .map(CommandReader::command)
                .filter(command -> !command.takesOption())
                .reduce((first, second) -> second);
    }

    static Command command(Span span) {
        return Command.valueOf(span.value(Sign.COMMAND));
    }

    private static Meaning instruction(Command command) {
        return new Meaning.Instruction(command, Optional.empty());
    }
}
