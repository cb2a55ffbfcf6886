package io.github.stackconsultant.understanding;

import java.util.Optional;
import java.util.Set;

/** Reads what is said to the question which of two projects is meant: texts that consist of nothing else. */
final class WhichProjectReader {

    private static final Set<Sign> PADDING = Asides.and(Sign.AGREEMENT, Sign.REFUSAL);

    private WhichProjectReader() {}

    /** {@return which one; empty if it says anything else, or both, or leaves it open} */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        var named = parsed.apart(Sign.WHICH_PROJECT).toList();
        boolean nothingElse = parsed.saysOnly(named, token -> parsed.signs().isAnyAt(token, PADDING));
        var projects = named.stream()
                .map(span -> span.value(Sign.WHICH_PROJECT))
                .distinct()
                .toList();
        boolean clear =
                named.stream().noneMatch(span -> isDenied(parsed, span)) && !YesOrNo.isLeftOpen(parsed, named.stream());
        return nothingElse && clear && projects.size() == 1
                ? Optional.of(new Meaning.WhichProject(projects.contains("OTHER")))
                : Optional.empty();
    }

    /** "no new project"; in "no, a new one", a border stands between. */
    private static boolean isDenied(ParsedUtterance parsed, Span span) {
        return parsed.clauseOf(span.from()).covers(span.from() - 1)
                && parsed.signs().isAt(span.from() - 1, Sign.NEGATION);
    }
}
