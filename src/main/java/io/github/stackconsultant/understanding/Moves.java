package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Commands, in plain words with whatever padding: a command in the middle of a description is none. */
final class Moves {

    /** In longer texts, "next" or "start" is just a word. */
    private static final int LONGEST = 14;

    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.CORRECTION,
            Sign.GREETING,
            Sign.THANKS,
            Sign.CHATTER,
            Sign.ABUSE,
            Sign.QUESTION_OPENER,
            Sign.CONTRAST,
            Sign.MAYBE);
    /** Commands that people put together from words of their own. */
    private static final List<Command> COMPOSED =
            List.of(Command.RESTART, Command.BACK, Command.SKIP, Command.CANCEL, Command.STATUS);

    private static final Set<Command> ABOUT_A_STEP =
            EnumSet.of(Command.BACK, Command.SKIP, Command.NOT_SURE, Command.HELP, Command.STATUS);

    private final Talk talk;

    private Moves(Talk talk) {
        this.talk = talk;
    }

    static Optional<Meaning> read(Talk talk) {
        if (talk.size() == 0) {
            boolean asks = talk.utterance().text().strip().equals("?");
            return asks ? Optional.of(new Meaning.Instruction(Command.HELP, Optional.empty())) : Optional.empty();
        }
        var moves = new Moves(talk);
        return moves.aboutOption().or(moves::revisit).or(moves::plain);
    }

    /** The option stands after the command, "pros of python", or before it, "python pros", and nothing else. */
    private Optional<Meaning> aboutOption() {
        return talk.signs()
                .within(0, talk.size(), Sign.COMMAND)
                .filter(span -> command(span).takesOption())
                .findFirst()
                .flatMap(span -> {
                    if (span.length() == talk.size()) {
                        return Optional.of(new Meaning.Instruction(command(span), Optional.empty()));
                    }
                    int after = span.to() < talk.size()
                                    && talk.token(span.to()).written().equals("of")
                            ? span.to() + 1
                            : span.to();
                    return (span.from() == 0 ? option(after, talk.size()) : Optional.<OptionId>empty())
                            .or(() -> span.to() == talk.size() ? option(0, span.from()) : Optional.empty())
                            .map(option -> new Meaning.Instruction(command(span), Optional.of(option)));
                });
    }

    private Optional<OptionId> option(int from, int to) {
        return talk.mentions().stream()
                .filter(mention -> mention.from() == from && mention.to() == to)
                .flatMap(mention -> mention.senses().stream())
                .filter(Sense.AnOption.class::isInstance)
                .map(sense -> ((Sense.AnOption) sense).option())
                .findFirst();
    }

    private Optional<Meaning> plain() {
        if (covers(0, talk.size())) {
            return lastCommand(0, talk.size()).map(Moves::instruction);
        }
        var composed = composed();
        if (composed.isPresent()) {
            return composed.map(Moves::instruction);
        }
        if (talk.size() > LONGEST) {
            return Optional.empty();
        }
        var clauses = talk.clauses();
        return List.of(clauses.get(clauses.size() - 1), clauses.get(0)).stream()
                .filter(clause -> clauses.size() > 1 && covers(clause.from(), clause.to()))
                .flatMap(clause -> lastCommand(clause.from(), clause.to()).stream())
                .filter(command -> nothingElseIsSaid())
                .map(Moves::instruction)
                .findFirst();
    }

    /** "show the question before": one word says what to do and another what to do it to, and nothing else is said. */
    private Optional<Command> composed() {
        return talk.size() > LONGEST
                ? Optional.empty()
                : COMPOSED.stream()
                        .filter(command -> said(Sign.MOVE_OBJECT, command)
                                && (said(Sign.MOVE_VERB, command) || said(Sign.COMMAND, command)))
                        .filter(command -> IntStream.range(0, talk.size()).allMatch(token -> isPartOf(token, command)))
                        .findFirst();
    }

    private boolean said(Sign sign, Command command) {
        return talk.signs().within(0, talk.size(), sign).anyMatch(span -> names(span, sign, command));
    }

    private boolean isPartOf(int token, Command command) {
        return talk.signs().isAnyAt(token, PADDING)
                || talk.signs()
                        .at(token)
                        .filter(span -> Stream.of(Sign.MOVE_VERB, Sign.MOVE_OBJECT, Sign.COMMAND)
                                .anyMatch(sign -> names(span, sign, command)))
                        .isPresent();
    }

    /** To begin something again is to restart it. */
    private static boolean names(Span span, Sign sign, Command command) {
        var named = List.of(span.value(sign).split(" "));
        return named.contains(command.name())
                || (sign == Sign.COMMAND && command == Command.RESTART && named.contains(Command.START.name()));
    }

    /** "let me change my answer on the area": which step, and not what it becomes. */
    private Optional<Meaning> revisit() {
        var steps = talk.senses(0, talk.size(), Sense.ATerm.class)
                .map(Sense.ATerm::step)
                .distinct()
                .toList();
        boolean edits = said(Sign.COMMAND, Command.BACK)
                || said(Sign.MOVE_VERB, Command.BACK)
                || talk.signs().anyWithin(0, talk.size(), Sign.EDIT);
        boolean nothingElse = IntStream.range(0, talk.size())
                .allMatch(token -> talk.signs().isAnyAt(token, PADDING)
                        || talk.signs().isAt(token, Sign.EDIT)
                        || (talk.signs().isAt(token, Sign.COMMAND) && said(Sign.COMMAND, Command.BACK))
                        || (talk.signs().isAt(token, Sign.MOVE_VERB) && said(Sign.MOVE_VERB, Command.BACK))
                        || namesAStep(token));
        return steps.size() == 1 && edits && nothingElse && talk.size() <= LONGEST && !talk.isOpen(steps.get(0))
                ? Optional.of(new Meaning.Revisit(steps.get(0)))
                : Optional.empty();
    }

    private boolean nothingElseIsSaid() {
        return talk.senses(0, talk.size(), Sense.AnAnswer.class)
                        .noneMatch(sense -> sense.strength() == Sense.Strength.PHRASE
                                || (talk.isOpen(sense.step()) && !Clues.isOnlyClue(sense)))
                && talk.senses(0, talk.size(), Sense.AnOption.class).findAny().isEmpty()
                && !talk.signs().anyWithin(0, talk.size(), Sign.PLACE)
                && !talk.signs().anyWithin(0, talk.size(), Sign.PEOPLE);
    }

    private boolean covers(int from, int to) {
        var command = lastCommand(from, to);
        return command.isPresent() && IntStream.range(from, to).allMatch(token -> belongsTo(token, command.get()));
    }

    private boolean belongsTo(int token, Command command) {
        return talk.signs().isAt(token, Sign.COMMAND)
                || talk.signs().isAnyAt(token, PADDING)
                || (ABOUT_A_STEP.contains(command) && namesAStep(token));
    }

    private boolean namesAStep(int token) {
        return talk.mentions().stream()
                .filter(mention -> mention.covers(token))
                .flatMap(mention -> mention.senses().stream())
                .anyMatch(Sense.ATerm.class::isInstance);
    }

    private Optional<Command> lastCommand(int from, int to) {
        return talk.signs()
                .within(from, to, Sign.COMMAND)
                .map(Moves::command)
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
