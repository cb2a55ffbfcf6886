package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads that something is wrong: texts that do not say what. */
final class Objections {

    private static final Set<Sign> PADDING = Asides.and(Sign.REFUSAL, Sign.ABUSE);

    private static final Set<Sign> QUESTIONS = EnumSet.of(Sign.QUESTION_WORD, Sign.QUESTION_OPENER);

    private Objections() {}

    /** While a question is open, "that was wrong" goes back to the one before. */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        boolean back = !parsed.utterance().underCard() && parsed.signs().any(Sign.COMMAND);
        return isMeantBy(parsed) && !back ? Optional.of(new Meaning.Objection()) : Optional.empty();
    }

    static boolean isMeantBy(ParsedUtterance parsed) {
        var said = parsed.apart(Sign.OBJECTION).toList();
        return !said.isEmpty()
                && !asks(parsed, said)
                && IntStream.range(0, parsed.size())
                        .allMatch(token -> parsed.signs().isAnyAt(token, PADDING) || belongsTo(said, token, parsed));
    }

    /** {@return whether the text says that something is wrong, and does not ask} */
    static boolean isSaidOf(ParsedUtterance parsed) {
        var said = parsed.apart(Sign.OBJECTION).toList();
        return !said.isEmpty()
                && !asks(parsed, said)
                && parsed.clauses().stream().noneMatch(Clause::question);
    }

    /** {@return whether the word at a token is part of saying so} */
    static boolean covers(ParsedUtterance parsed, int token) {
        return belongsTo(parsed.apart(Sign.OBJECTION).toList(), token, parsed);
    }

    /** "this isn't right": what denies reaches into it. */
    private static boolean belongsTo(List<Span> said, int token, ParsedUtterance parsed) {
        var around = parsed.signs().at(token);
        int from = around.map(Span::from).orElse(token);
        int to = around.map(Span::to).orElse(token + 1);
        return said.stream().anyMatch(span -> span.from() < to && from < span.to());
    }

    /** "is that wrong" */
    private static boolean asks(ParsedUtterance parsed, List<Span> said) {
        boolean opens = parsed.signs().isAnyAt(0, QUESTIONS) && !said.get(0).covers(0);
        return opens || parsed.utterance().text().contains("?");
    }
}
