package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Recognises sentences that begin like a question but have no question mark and are statements. */
final class StatementForm {

    private static final Set<String> WHAT = Set.of("what", "wat");
    private static final Set<String> DOES = Set.of("can", "could", "does", "doesnt", "shouldnt", "couldnt", "wouldnt");
    private static final Set<String> IS = Set.of("is", "are", "was", "were");

    /** Behind such a verb, they are what it is said of, and a question. */
    private static final Set<Sign> SUBJECTS = EnumSet.of(
            Sign.SENTENCE, Sign.FILLER, Sign.PASSED_OVER, Sign.PEOPLE, Sign.USERS, Sign.PREPOSITION, Sign.COMMAND);

    /** Signs that say nothing: there must be more than these after the "is". */
    private static final Set<Sign> EMPTY =
            EnumSet.of(Sign.FILLER, Sign.SENTENCE, Sign.PREPOSITION, Sign.CONTRAST, Sign.QUESTION_OPENER);

    /** Signs that make it a question all the same. */
    private static final Set<Sign> ASKS = EnumSet.of(Sign.ABOUT_STEP, Sign.ASKING, Sign.OFF_TOPIC, Sign.GREETING);

    private final ParsedUtterance parsed;
    private final Signs signs;
    private final int first;
    private final int to;

    StatementForm(ParsedUtterance parsed, int first, int to) {
        this.parsed = parsed;
        this.signs = parsed.signs();
        this.first = first;
        this.to = to;
    }

    boolean isSo() {
        return asksForAChange() || tells();
    }

    /** "can you change the shop to a chat?" */
    private boolean asksForAChange() {
        int next = signs.at(first).map(Span::to).orElse(first + 1);
        while (next < to && signs.isAt(next, Sign.FILLER) && !signs.isAt(next, Sign.REPLACE)) {
            next++;
        }
        return signs.isAt(first, Sign.QUESTION_OPENER)
                && next < to
                && signs.isAt(next, Sign.REPLACE)
                && signs.anyWithin(next, to, Sign.REPLACED_BY);
    }

    private boolean tells() {
        return !parsed.boundaries().gapBefore(to).contains("?")
                && !parsed.anyNamed(first, to, Sense.AnOption.class)
                && IntStream.range(first, to).noneMatch(token -> signs.isAnyAt(token, ASKS))
                && (lacksItsSubject() || tellsWhatItDoes() || hasItsSubjectInFront());
    }

    /** "is for hospitals", "is not like anything": statements whose subject is omitted */
    private boolean lacksItsSubject() {
        return IS.contains(parsed.token(first).written())
                && !signs.anyWithin(first, to, Sign.COMPARING)
                && first + 1 < to
                && signs.at(first).filter(span -> span.length() == 1).isPresent()
                && (signs.isAt(first + 1, Sign.PREPOSITION) || signs.isAt(first + 1, Sign.NEGATION));
    }

    /** "shouldn't hang when thousands log in", "can handle 10k users": said of what is built, where qualities are asked for */
    private boolean tellsWhatItDoes() {
        int next = first + 1;
        while (next < to
                && (signs.isAt(next, Sign.NEGATION)
                        || parsed.token(next).written().equals("not"))) {
            next++;
        }
        return DOES.contains(parsed.token(first).written())
                && next < to
                && signs.at(first).filter(span -> span.length() == 1).isPresent()
                && parsed.utterance()
                        .openStep()
                        .filter(step -> step.kind() == Step.Kind.RANKED)
                        .isPresent()
                && (parsed.token(next).written().equals("be") || !signs.isAnyAt(next, SUBJECTS))
                && !signs.anyWithin(first, to, Sign.COMPARING);
    }

    /** "what sells it is the forecasts", "what people want is a map" */
    private boolean hasItsSubjectInFront() {
        return WHAT.contains(parsed.token(first).written())
                && first + 1 < to
                && beginsAClause(first + 1)
                && IntStream.range(first + 2, to - 1)
                        .anyMatch(token -> IS.contains(parsed.token(token).written()) && saysSomething(token + 1));
    }

    /** A subject or a verb begins a clause, "what sells"; a noun makes it a question, "what colour". */
    private boolean beginsAClause(int token) {
        var written = parsed.token(token).written();
        boolean auxiliary = signs.isAt(token, Sign.QUESTION_OPENER) && !IS.contains(written);
        return !auxiliary
                && (written.endsWith("s")
                        || signs.isAt(token, Sign.SENTENCE)
                        || signs.isAt(token, Sign.FILLER)
                        || signs.isAt(token, Sign.PEOPLE)
                        || signs.isAt(token, Sign.USERS));
    }

    private boolean saysSomething(int from) {
        boolean refers = signs.isAt(from, Sign.PREPOSITION)
                && !parsed.token(from).written().equals("that");
        return !refers && IntStream.range(from, to).anyMatch(token -> !signs.isAnyAt(token, EMPTY));
    }
}
