package io.github.stackconsultant.understanding;

import java.util.Set;

/**
 * Finds clauses of a reply that only tell where people are, or what keeps them from answering: "phone died sorry", "in Berlin
 * til Friday". Their words answer nothing. What is told of a product is none: "it shows who is sick".
 */
final class Interruptions {

    private static final Set<String> TELLING = Set.of(
            "that", "who", "which", "whose", "what", "when", "if", "where", "whether", "for", "to", "about", "shows",
            "tells", "says");

    private static final Set<Sign> PADDING = Asides.and();

    private Interruptions() {}

    /** {@return whether nothing in a clause answers anything} */
    static boolean fill(ParsedUtterance parsed, Clause clause) {
        return isIn(parsed, clause, "ANYTHING") || isIn(parsed, clause, "ENDING") || isIn(parsed, clause, "ALONE");
    }

    /** {@return whether places in a clause are only where people are} */
    static boolean sayWhereSomebodyIs(ParsedUtterance parsed, Clause clause) {
        return fill(parsed, clause) || isIn(parsed, clause, "PLACE");
    }

    /** {@return whether there is any in the text} */
    static boolean areIn(ParsedUtterance parsed) {
        return parsed.clauses().stream().anyMatch(clause -> sayWhereSomebodyIs(parsed, clause));
    }

    private static boolean isIn(ParsedUtterance parsed, Clause clause, String value) {
        return parsed.utterance().isReply()
                && parsed.apart(Sign.INTERRUPTION)
                        .anyMatch(span -> clause.covers(span.from())
                                && span.is(Sign.INTERRUPTION, value)
                                && standsThere(parsed, span, clause)
                                && !isTold(parsed, span, clause));
    }

    /** "the agency called", but not "an agency called Acme" */
    private static boolean standsThere(ParsedUtterance parsed, Span span, Clause clause) {
        boolean atTheEnd = parsed.signs().areAll(span.to(), clause.to(), PADDING);
        return switch (span.value(Sign.INTERRUPTION)) {
            case "ENDING" -> atTheEnd;
            case "ALONE" -> atTheEnd && parsed.signs().areAll(clause.from(), span.from(), PADDING);
            default -> true;
        };
    }

    private static boolean isTold(ParsedUtterance parsed, Span span, Clause clause) {
        for (int token = clause.from(); token < span.from(); token++) {
            if (TELLING.contains(parsed.token(token).written())) {
                return true;
            }
        }
        return false;
    }
}
