package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Stream.concat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Quotes what was typed, in the order of the text and in whole clauses where they are short. */
final class Excerpt {

    /** Marks the words left out of a quotation. */
    static final String APART = " \u2026 ";

    private static final String CUT = "\u2026";
    private static final String QUOTES = "'\u2018\u2019`";
    private static final int LONGEST = 100;

    /** More would leave each of them too little room to be understood. */
    private static final int MOST_NEEDED = 3;

    private final ParsedUtterance parsed;

    Excerpt(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    /**
     * Quotes parts of the text.
     *
     * @param needed parts, one at least; the first few are quoted with as many of the words around them as there is room
     *     for, the others as further ones
     * @param further parts that are quoted with their clauses if there is room for that
     */
    String of(List<Stretch> needed, List<Stretch> further) {
        int most = Math.min(needed.size(), MOST_NEEDED);
        int room = (LONGEST - APART.length() * (most - 1)) / most;
        var quoted = List.<Stretch>of();
        for (var part : needed.subList(0, most)) {
            quoted = covers(quoted, part) ? quoted : with(quoted, grown(part, room));
        }
        for (var part : concat(needed.stream().skip(most), further.stream()).toList()) {
            var more = with(quoted, clauses(part));
            quoted = text(more).length() <= LONGEST ? more : quoted;
        }
        return clipped(text(quoted));
    }

    /** {@return the parts in their order; what touches in one sentence is one part} */
    private List<Stretch> with(List<Stretch> quoted, Stretch another) {
        var sorted = new ArrayList<>(quoted);
        sorted.add(another);
        sorted.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to));
        var joined = new ArrayList<Stretch>();
        for (var part : sorted) {
            var last = joined.isEmpty() ? part : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && touches(last, part)) {
                joined.set(joined.size() - 1, new Stretch(last.from(), Math.max(last.to(), part.to())));
            } else {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean covers(List<Stretch> quoted, Stretch part) {
        return quoted.stream().anyMatch(part::isWithin);
    }

    private boolean touches(Stretch part, Stretch next) {
        return next.from() < part.to()
                || (next.from() == part.to()
                        && parsed.clauseOf(part.to() - 1).sentence()
                                == parsed.clauseOf(next.from()).sentence());
    }

    /** A clause of one word, as in a list, says little without its neighbour; of an answer to a question it is all. */
    private Stretch clauses(Stretch part) {
        var first = parsed.clauseOf(part.from());
        var last = parsed.clauseOf(part.to() - 1);
        if (last.to() - first.from() > 1 || parsed.utterance().openStep().isPresent()) {
            return new Stretch(first.from(), last.to());
        }
        var before = neighbour(first, first.from() - 1).filter(clause -> !clause.opensList());
        return before.map(clause -> new Stretch(clause.from(), last.to()))
                .or(() -> neighbour(last, last.to()).map(clause -> new Stretch(first.from(), clause.to())))
                .orElseGet(() -> new Stretch(first.from(), last.to()));
    }

    private Optional<Clause> neighbour(Clause clause, int token) {
        return Optional.of(token)
                .filter(at -> at >= 0 && at < parsed.size())
                .map(parsed::clauseOf)
                .filter(other -> other.sentence() == clause.sentence());
    }

    /** {@return the part with as many of its clauses' words, on both sides, as there is room for} */
    private Stretch grown(Stretch part, int room) {
        var whole = clauses(part);
        var later = new Stretch(part.from(), Math.min(whole.to(), part.to() + 1));
        var wider = fits(later, room) ? later : part;
        var earlier = new Stretch(Math.max(whole.from(), wider.from() - 1), wider.to());
        wider = fits(earlier, room) ? earlier : wider;
        return wider.equals(part) ? part : grown(wider, room);
    }

    private boolean fits(Stretch part, int room) {
        return words(part).length() <= room;
    }

    private String words(Stretch part) {
        return parsed.words(part.from(), part.to());
    }

    /** {@return the words with the bracket before or behind them whose other half they hold} */
    private String bracketed(Stretch part) {
        var boundaries = parsed.boundaries();
        return Brackets.completed(boundaries.gapBefore(part.from()), words(part), boundaries.gapBefore(part.to()));
    }

    private String text(List<Stretch> quoted) {
        var first = quoted.get(0);
        var last = quoted.get(quoted.size() - 1);
        return (first.from() == parsed.clauseOf(first.from()).from() ? "" : CUT)
                + quoted.stream()
                        .map(this::bracketed)
                        .map(Excerpt::unquoted)
                        .distinct()
                        .collect(joining(APART))
                + (last.to() == parsed.clauseOf(last.to() - 1).to() ? "" : CUT);
    }

    /** The quotation has marks of its own, and half a pair of others would be odd in it. */
    static String unquoted(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && QUOTES.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && QUOTES.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    /** A single word may be longer than any quotation. */
    private static String clipped(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST + 2 * CUT.length()) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, LONGEST - 1));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + CUT;
    }
}
