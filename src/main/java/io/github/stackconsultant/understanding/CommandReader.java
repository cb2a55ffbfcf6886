package io.github.stackconsultant.understanding;

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
    static final int LONGEST = 14;

    private static final Set<Sign> LEAD_IN = Asides.before();

    /** Commands that may be composed of a verb and an object, in free wording. */
    private static final List<Command> COMPOSED =
            List.of(Command.RESTART, Command.BACK, Command.SKIP, Command.CANCEL, Command.STATUS, Command.HISTORY);

    /** Commands after which something is gone: nobody gives them by asking something else, "is this the end?" */
    private static final Set<Command> ENDING = EnumSet.of(Command.RESTART, Command.CANCEL, Command.FORGET_ME);

    private final ParsedUtterance parsed;
    private final CommandWords words;

    private CommandReader(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.words = new CommandWords(parsed);
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        if (parsed.size() == 0) {
            boolean asks = parsed.utterance().text().strip().equals("?");
            return asks ? Optional.of(new Meaning.Instruction(Command.HELP)) : Optional.empty();
        }
        var commands = new CommandReader(parsed);
        return OptionCommands.read(parsed).or(() -> Revisiting.read(parsed)).or(commands::plain);
    }

    private Optional<Meaning> plain() {
        var whole = words.only(0, parsed.size());
        var composed = whole.isEmpty() ? composed() : Optional.<Command>empty();
        var given = composed.map(
                        command -> Stream.of(command).filter(this::isGiven).toList())
                .orElseGet(() -> CommandSequence.of(parsed, whole.isEmpty() ? atTheEnds() : whole, this::isGiven));
        return given.size() > 1
                ? Optional.of(new Meaning.Instructions(given))
                : given.stream().findFirst().map(Meaning.Instruction::new);
    }

    /** "show the question before": one word says what to do, another what to do it to, and nothing else is said. */
    private Optional<Command> composed() {
        return parsed.size() > LONGEST
                ? Optional.empty()
                : COMPOSED.stream()
                        .filter(command -> words.name(Sign.MOVE_OBJECT, command)
                                && (words.name(Sign.MOVE_VERB, command) || words.name(Sign.COMMAND, command)))
                        .filter(command ->
                                IntStream.range(0, parsed.size()).allMatch(token -> words.isPartOf(token, command)))
                        .findFirst()
                        .or(this::milder);
    }

    /** "never mind, forget the whole thing": of two ways to leave, the one that keeps what was answered. */
    private Optional<Command> milder() {
        return Optional.of(Command.CANCEL)
                .filter(cancel -> words.name(Sign.COMMAND, cancel)
                        && IntStream.range(0, parsed.size())
                                .allMatch(token ->
                                        words.isPartOf(token, cancel) || words.isPartOf(token, Command.RESTART)));
    }

    /** In the first clause and in the last, where what stands between or beside tells nothing of a project. */
    private List<Span> atTheEnds() {
        var clauses = parsed.clauses();
        return clauses.size() == 1 || parsed.size() > LONGEST || !nothingElseIsSaid()
                ? List.of()
                : Stream.of(clauses.get(0), clauses.get(clauses.size() - 1))
                        // "another project: a chat" is more than a command
                        .filter(clause -> !clause.opensList())
                        .flatMap(clause -> words.only(clause.from(), clause.to()).stream())
                        .toList();
    }

    private boolean nothingElseIsSaid() {
        return parsed.senses(0, parsed.size(), Sense.AnAnswer.class)
                        .noneMatch(sense -> sense.strength() == Sense.Strength.PHRASE || parsed.answersOpenStep(sense))
                && !parsed.anyNamed(Sense.AnOption.class)
                && !parsed.signs().any(Sign.PLACE)
                && !parsed.signs().any(Sign.PEOPLE);
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
                        .anyMatch(span -> CommandWords.names(span, sign, command)));
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
}
