package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Recognises sentences that ask something, whether or not a question mark ends them. */
final class QuestionForm {

    /** Signs that may precede the beginning of a question. */
    private static final Set<Sign> LEAD_IN = Asides.before();

    /** Signs that are no lead-in, since they begin a question or a statement themselves. */
    private static final Set<Sign> NO_LEAD_IN = EnumSet.of(Sign.QUESTION_WORD, Sign.QUESTION_OPENER, Sign.SENTENCE);

    /** Signs that make a sentence with a question mark a real question, and not just a hesitant answer. */
    private static final Set<Sign> ASKS = EnumSet.of(
            Sign.QUESTION_WORD, Sign.QUESTION_OPENER, Sign.SENTENCE, Sign.ASKING, Sign.COMPARING, Sign.ABOUT_STEP);

    private final ParsedUtterance parsed;
    private final Reading reading;
    private final Boundaries boundaries;
    private final Signs signs;
    private final int from;
    private final int to;

    QuestionForm(ParsedUtterance parsed, Reading reading, int from, int to) {
        this.parsed = parsed;
        this.reading = reading;
        this.boundaries = parsed.boundaries();
        this.signs = parsed.signs();
        this.from = from;
        this.to = to;
    }

    boolean isSo() {
        return asksForAnAnswer() && !new ProjectAsked(parsed, from, to).isSo();
    }

    private boolean asksForAnAnswer() {
        int first = from;
        while (first < to && signs.isAnyAt(first, LEAD_IN) && !signs.isAnyAt(first, NO_LEAD_IN)) {
            first++;
        }
        boolean goesOn = boundaries.gapBefore(to).contains("?") && asksOn();
        boolean opens = first < to
                && (signs.isAt(first, Sign.QUESTION_WORD)
                        || asksMoreThanACommand(first)
                        || (signs.isAt(first, Sign.QUESTION_OPENER) && !signs.anyWithin(from, first, Sign.CHATTER)));
        return goesOn
                || (opens && !announces() && !new StatementForm(parsed, first, to).isSo())
                || (first < to && signs.isAt(first, Sign.IMPERATIVE) && isAboutKnowledge(first))
                || signs.anyWithin(from, to, Sign.ASKING)
                || signs.anyWithin(from, to, Sign.ABOUT_STEP)
                || (boundaries.gapBefore(to).contains("?") && asks());
    }

    /** "ok and for a bigger team?", but not "and Germany?" */
    private boolean asksOn() {
        int first = from;
        while (first < to && !signs.isAt(first, Sign.AND) && signs.isAnyAt(first, LEAD_IN)) {
            first++;
        }
        return first + 1 < to && signs.isAt(first, Sign.AND) && signs.isAt(first + 1, Sign.PREPOSITION);
    }

    /** "what do you do with my data": a command only begins like that. */
    private boolean asksMoreThanACommand(int first) {
        return signs.isAt(first, Sign.COMMAND)
                && reading.mentions().stream()
                        .filter(mention -> mention.from() == first)
                        .flatMap(mention -> mention.senses(Sense.OfSign.class))
                        .anyMatch(word -> word.sign() == Sign.QUESTION_WORD);
    }

    /** "list the weak points of python" */
    private boolean isAboutKnowledge(int first) {
        boolean command = signs.within(first, to, Sign.COMMAND)
                .map(CommandWords::command)
                .anyMatch(each -> each.takesOption() || each == Command.COMPARE);
        boolean option = parsed.anyNamed(first, to, Sense.AnOption.class);
        int next = signs.at(first).map(Span::to).orElse(to);
        boolean which = next < to && signs.isAt(next, Sign.QUESTION_WORD) && signs.anyWithin(first, to, Sign.COMPARING);
        return command
                || which
                || (option
                        && signs.within(first, to, Sign.PEOPLE).allMatch(span -> span.is(Sign.PEOPLE, "COLLECTIVE")));
    }

    /** "what makes us special: it works offline" is a statement. */
    private boolean announces() {
        return !boundaries.gapBefore(to).contains("?")
                && IntStream.range(from + 1, to)
                        .anyMatch(token -> boundaries.gapBefore(token).contains(":"));
    }

    private boolean asks() {
        return IntStream.range(from, to).anyMatch(token -> signs.isAnyAt(token, ASKS))
                || parsed.anyNamed(from, to, Sense.AnOption.class);
    }
}
