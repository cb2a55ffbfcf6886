package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Clauses that name the step they are about: "competitors: Shopify", "the product is a CRM". */
final class Markers {

    private final Map<Clause, Marker> marked = new HashMap<>();

    private Markers() {}

    static Markers of(ParsedUtterance parsed, Comparison comparison) {
        var markers = new Markers();
        var clauses = parsed.clauses();
        for (int index = 0; index < clauses.size(); index++) {
            var clause = clauses.get(index);
            var label = clause.question() ? Optional.<Label>empty() : label(parsed, comparison, clause);
            if (label.isEmpty()) {
                continue;
            }
            boolean onlyLabel = label.get().to() == clause.to();
            if (onlyLabel && clause.opensList() && index + 1 < clauses.size()) {
                markers.mark(
                        clauses.get(index + 1),
                        label.get(),
                        clauses.get(index + 1).from());
            } else if (!onlyLabel && isSentence(parsed, label.get().to())) {
                markers.mark(clause, label.get(), label.get().to() + 1);
            }
        }
        return markers;
    }

    private static boolean isSentence(ParsedUtterance parsed, int token) {
        return parsed.signs().isAt(token, Sign.SENTENCE) || parsed.signs().isAt(token, Sign.QUESTION_OPENER);
    }

    private void mark(Clause clause, Label label, int content) {
        if (content < clause.to()) {
            marked.put(clause, new Marker(label.step(), label.from(), content));
        }
    }

    /** A label stands at the beginning, after padding at most. */
    private static Optional<Label> label(ParsedUtterance parsed, Comparison comparison, Clause clause) {
        int first = clause.from();
        var label = labelAt(parsed, comparison, clause, first);
        while (label.isEmpty() && first + 1 < clause.to() && isPadding(parsed, first)) {
            first++;
            label = labelAt(parsed, comparison, clause, first);
        }
        return label;
    }

    private static Optional<Label> labelAt(ParsedUtterance parsed, Comparison comparison, Clause clause, int begin) {
        return parsed.mentionsFrom(begin).stream()
                .filter(mention -> mention.to() <= clause.to())
                .flatMap(mention -> mention.senses(Sense.ATerm.class)
                        .filter(term -> term.comparison().equals(comparison.id()))
                        .map(term -> new Label(term.step(), begin, mention.to())))
                .reduce((shorter, longer) -> longer.to() >= shorter.to() ? longer : shorter);
    }

    private static boolean isPadding(ParsedUtterance parsed, int token) {
        return parsed.signs().isAt(token, Sign.FILLER)
                || parsed.signs().isAt(token, Sign.CORRECTION)
                || parsed.signs().isAt(token, Sign.CHATTER)
                || parsed.signs().isAt(token, Sign.AUDIENCE)
                || parsed.signs().isAt(token, Sign.CONTRAST);
    }

    Optional<StepId> stepOf(Clause clause) {
        return Optional.ofNullable(marked.get(clause)).map(Marker::step);
    }

    /** {@return whether the words are no more than the name of the step that a clause is about: "performance is security"} */
    boolean areLabel(TokenRange words) {
        return marked.values().stream()
                .anyMatch(marker -> marker.label() <= words.from() && words.to() <= marker.content());
    }

    Map<Clause, Marker> all() {
        return marked;
    }

    /**
     * A clause that names its step.
     *
     * @param label the first token of the step's name
     * @param content the first token of what is said about it
     */
    record Marker(StepId step, int label, int content) {}

    private record Label(StepId step, int from, int to) {}
}
