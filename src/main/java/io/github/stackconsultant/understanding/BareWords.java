package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.StepId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words such as "yes", "nobody" or "not yet", which any sentence may hold: they answer the open question only in a clause
 * that says nothing else, or nothing but what the question is about. "No research" answers it, and "no time" does not.
 */
final class BareWords {

    private static final Set<Sign> BARE =
            EnumSet.of(Sign.AGREEMENT, Sign.REFUSAL, Sign.NEGATION, Sign.SENTENCE, Sign.PASSED_OVER);

    /** What may stand beside them. */
    static final Set<Sign> PADDING = Asides.and(
            Sign.AGREEMENT,
            Sign.REFUSAL,
            Sign.NEGATION,
            Sign.PASSED_OVER,
            Sign.AND,
            Sign.OR,
            Sign.MAYBE,
            Sign.TURN,
            Sign.PEOPLE,
            Sign.USERS,
            Sign.AUDIENCE);

    private final ParsedUtterance parsed;

    BareWords(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    /** {@return whether the phrase consists of such words, and its clause says something else} */
    boolean sayLittle(Reading.Mention mention, Clause clause, StepId step) {
        return isBare(mention)
                && !isDeniedOf(mention, clause, step)
                && (isBesideANo(mention, clause) || !isAllThatIsSaid(mention, clause, step));
    }

    /** "we have no time": the "no" takes the side that "we have" would be on. */
    private boolean isBesideANo(Reading.Mention mention, Clause clause) {
        var inside = parsed.signs().within(mention.from(), mention.to(), Sign.NEGATION);
        var beside = parsed.signs().within(clause.from(), clause.to(), Sign.NEGATION);
        return inside.findAny().isEmpty() && beside.findAny().isPresent();
    }

    /** "no budget for research" */
    private boolean isDeniedOf(Reading.Mention mention, Clause clause, StepId step) {
        return parsed.signs().isAt(mention.from(), Sign.NEGATION)
                && parsed.senses(clause.from(), clause.to(), Sense.ATerm.class)
                        .anyMatch(term -> term.step().equals(step));
    }

    private boolean isBare(Reading.Mention mention) {
        return IntStream.range(mention.from(), mention.to())
                        .allMatch(token -> isAny(token, BARE) || parsed.signs().isAt(token, Sign.FILLER))
                && IntStream.range(mention.from(), mention.to()).anyMatch(token -> isAny(token, BARE));
    }

    private boolean isAny(int token, Set<Sign> signs) {
        return parsed.signs().isAnyAt(token, signs);
    }

    private boolean isAllThatIsSaid(Reading.Mention mention, Clause clause, StepId step) {
        return IntStream.range(clause.from(), clause.to())
                .allMatch(token -> mention.covers(token)
                        || isAny(token, PADDING)
                        || (isTime(token) && !parsed.signs().isAt(mention.from(), Sign.NEGATION))
                        || !parsed.token(token).known()
                        || isOf(token, step));
    }

    /** {@return whether the word tells a time, such as "last year"; "no time" tells of none} */
    boolean isTime(int token) {
        return parsed.apart(Sign.MEASURE).anyMatch(span -> span.covers(token) || span.from() == token + 1);
    }

    private boolean isOf(int token, StepId step) {
        return parsed.sensesAt(token)
                .anyMatch(sense -> sense instanceof Sense.OfStep of
                        && of.step().equals(step)
                        && !(sense instanceof Sense.AWord)
                        && !Clues.isOnlyClue(of));
    }
}
