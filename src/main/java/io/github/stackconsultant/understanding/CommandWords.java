package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a text that command something, and those that may stand beside them. */
final class CommandWords {

    private static final Set<Sign> PADDING = Asides.and(Sign.QUESTION_OPENER, Sign.ABUSE, Sign.MAYBE);

    private static final Set<Command> ABOUT_A_STEP =
            EnumSet.of(Command.BACK, Command.SKIP, Command.NOT_SURE, Command.HELP, Command.STATUS);

    private final ParsedUtterance parsed;

    /** "help first, then restart": between several commands, such words only say which comes first. */
    private final List<Span> sequence;

    CommandWords(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.sequence = parsed.signs()
                                .within(0, parsed.size(), Sign.COMMAND)
                                .map(CommandWords::command)
                                .distinct()
                                .count()
                        > 1
                ? parsed.apart(Sign.SEQUENCE).toList()
                : List.of();
    }

    /** {@return the command that the span is a form of} */
    static Command command(Span span) {
        return Command.valueOf(span.value(Sign.COMMAND));
    }

    /** "Begin again" means restart. */
    static boolean names(Span span, Sign sign, Command command) {
        var named = List.of(span.value(sign).split(" "));
        return named.contains(command.name())
                || (sign == Sign.COMMAND && command == Command.RESTART && named.contains(Command.START.name()));
    }

    /** {@return whether any word with that sign names the command} */
    boolean name(Sign sign, Command command) {
        return parsed.signs().within(0, parsed.size(), sign).anyMatch(span -> names(span, sign, command));
    }

    /** {@return what that part commands, in its order; nothing if it says anything else} */
    List<Span> only(int from, int to) {
        var said = parsed.signs()
                .within(from, to, Sign.COMMAND)
                .filter(span -> !command(span).takesOption() && !isOfChatter(span))
                .toList();
        boolean nothingElse = !said.isEmpty()
                && IntStream.range(from, to).allMatch(token -> belongsTo(token, command(said.get(said.size() - 1))));
        return nothingElse ? said : List.of();
    }

    /** "I'll ask and come back" */
    private boolean isOfChatter(Span command) {
        return parsed.signs()
                .within(0, parsed.size(), Sign.CHATTER)
                .anyMatch(span -> span.length() > command.length()
                        && span.covers(command.from())
                        && span.covers(command.to() - 1));
    }

    private boolean belongsTo(int token, Command command) {
        return isOfCommand(token)
                || isPadding(token)
                || TokenRange.anyCovers(sequence, token)
                || (ABOUT_A_STEP.contains(command) && parsed.names(token, Sense.ATerm.class))
                || (command == Command.VOTE && isChannel(token));
    }

    /** "ask my team in #backend", "let's vote in backend" */
    private boolean isChannel(int token) {
        return parsed.boundaries().gapBefore(token).endsWith("#")
                || (token > 0
                        && token == parsed.size() - 1
                        && parsed.token(token - 1).written().equals("in"));
    }

    private boolean isOfCommand(int token) {
        return parsed.signs()
                .at(token)
                .filter(span -> span.is(Sign.COMMAND) && !answersOpenStep(span))
                .isPresent();
    }

    /** {@return whether that word changes nothing of a command beside it} */
    boolean isPadding(int token) {
        return parsed.signs().isAnyAt(token, PADDING);
    }

    /** {@return whether that word is part of the command, in whatever wording, or changes nothing of it} */
    boolean isPartOf(int token, Command command) {
        return isPadding(token)
                || parsed.signs()
                        .at(token)
                        .filter(span -> !span.is(Sign.COMMAND) || !answersOpenStep(span))
                        .filter(span -> Stream.of(Sign.MOVE_VERB, Sign.MOVE_OBJECT, Sign.COMMAND)
                                .anyMatch(sign -> names(span, sign, command)))
                        .isPresent();
    }

    /** "it must be confidential": a single word may be a quality, and a question about qualities is open. */
    private boolean answersOpenStep(Span span) {
        return span.length() == 1
                && parsed.utterance()
                        .openStep()
                        .filter(step -> step.kind() == Step.Kind.RANKED)
                        .isPresent()
                && parsed.namesAnswer(span.from(), parsed::answersOpenStep);
    }

    /** {@return whether the text asks to be left alone: "vets, but never mind"; "end" may be any word} */
    static boolean leave(ParsedUtterance parsed) {
        return parsed.signs()
                .within(0, parsed.size(), Sign.COMMAND)
                .filter(span -> command(span) == Command.CANCEL)
                .anyMatch(span -> span.length() > 1
                        || span.length() == parsed.clauseOf(span.from()).length());
    }

    /** {@return whether the text leaves the open question out, though its words might answer it: "next question"} */
    static boolean leaveOut(ParsedUtterance parsed) {
        var words = new CommandWords(parsed);
        return parsed.signs()
                .within(0, parsed.size(), Sign.COMMAND)
                .filter(span -> span.length() == parsed.size())
                .anyMatch(span -> command(span) == Command.SKIP && !words.answersOpenStep(span));
    }
}
