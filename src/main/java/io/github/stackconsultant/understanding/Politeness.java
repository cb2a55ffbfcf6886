package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the small talk before and behind what a text says: "hi, handmade candles, thanks". */
final class Politeness {

    /** It needs no comma behind it: "hi we sell candles". */
    private static final Set<Sign> POLITE = EnumSet.of(Sign.GREETING, Sign.THANKS, Sign.AGREEMENT);

    /** It fills a clause of its own: "well, one moment, handmade candles". */
    private static final Set<Sign> CHAT =
            EnumSet.of(Sign.GREETING, Sign.THANKS, Sign.ABUSE, Sign.AGREEMENT, Sign.REFUSAL, Sign.CHATTER);

    private static final Set<Sign> PADDING = Asides.and();

    /** Whoever has to ask somebody else, or talks of the weather, says nothing behind it either. */
    private static final Set<Sign> NOT_POLITE = EnumSet.of(Sign.DEFERRAL, Sign.OFF_TOPIC);

    private final ParsedUtterance parsed;

    Politeness(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    /** {@return the first token between two of them that is behind the small talk at the beginning} */
    int begin(int from, int to) {
        int begin = from;
        while (begin < to && (isPolite(begin) || isSmallTalk(parsed.clauseOf(begin)))) {
            begin++;
        }
        return begin;
    }

    /** {@return the token behind the last one between two of them that is before the small talk at the end} */
    int end(int from, int to) {
        int end = to;
        while (end > from && (isPolite(end - 1) || isSmallTalk(parsed.clauseOf(end - 1)))) {
            end--;
        }
        return end;
    }

    /** {@return whether a clause says nothing else} */
    boolean isSmallTalk(Clause clause) {
        return IntStream.range(clause.from(), clause.to())
                        .allMatch(token -> !isAny(token, NOT_POLITE) && (isAny(token, CHAT) || isAny(token, PADDING)))
                && IntStream.range(clause.from(), clause.to()).anyMatch(token -> isAny(token, CHAT));
    }

    private boolean isPolite(int token) {
        return isAny(token, POLITE) && !isAny(token, NOT_POLITE);
    }

    private boolean isAny(int token, Set<Sign> signs) {
        return parsed.signs().isAnyAt(token, signs);
    }
}
