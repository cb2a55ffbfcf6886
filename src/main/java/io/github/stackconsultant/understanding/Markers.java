package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Clauses that name the step of which they speak: "competitors: Shopify", "the product is a CRM". */
final class Markers {

    private final Map<Clause, Marker> marked = new HashMap<>();

    private Markers() {}

    static Markers of(Talk talk, Comparison comparison) {
        var markers = new Markers();
        var clauses = talk.clauses();
        for (int index = 0; index < clauses.size(); index++) {
            var clause = clauses.get(index);
            var label = clause.question() ? Optional.<Label>empty() : label(talk, comparison, clause);
            if (label.isEmpty()) {
                continue;
            }
            boolean onlyLabel = label.get().to() == clause.to();
            if (onlyLabel && clause.opensList() && index + 1 < clauses.size()) {
                markers.mark(
                        clauses.get(index + 1),
                        label.get(),
                        clauses.get(index + 1).from());
            } else if (!onlyLabel && isSentence(talk, label.get().to())) {
                markers.mark(clause, label.get(), label.get().to() + 1);
            }
        }
        return markers;
    }

    private static boolean isSentence(Talk talk, int token) {
        return talk.signs().isAt(token, Sign.SENTENCE) || talk.signs().isAt(token, Sign.QUESTION_OPENER);
    }

    private void mark(Clause clause, Label label, int content) {
        if (content < clause.to()) {
            marked.put(clause, new Marker(label.step(), label.from(), content));
        }
    }

    /** A label stands at the beginning, but for padding. */
    private static Optional<Label> label(Talk talk, Comparison comparison, Clause clause) {
        int first = clause.from();
        var label = labelAt(talk, comparison, clause, first);
        while (label.isEmpty() && first + 1 < clause.to() && isPadding(talk, first)) {
            first++;
            label = labelAt(talk, comparison, clause, first);
        }
        return label;
    }

    private static Optional<Label> labelAt(Talk talk, Comparison comparison, Clause clause, int begin) {
        return talk.mentionsFrom(begin).stream()
                .filter(mention -> mention.to() <= clause.to())
                .flatMap(mention -> mention.senses().stream()
                        .filter(sense -> sense instanceof Sense.ATerm term
                                && term.comparison().equals(comparison.id()))
                        .map(sense -> new Label(((Sense.ATerm) sense).step(), begin, mention.to())))
                .reduce((shorter, longer) -> longer.to() >= shorter.to() ? longer : shorter);
    }

    private static boolean isPadding(Talk talk, int token) {
        return talk.signs().isAt(token, Sign.FILLER)
                || talk.signs().isAt(token, Sign.CORRECTION)
                || talk.signs().isAt(token, Sign.CHATTER)
                || talk.signs().isAt(token, Sign.AUDIENCE)
                || talk.signs().isAt(token, Sign.CONTRAST);
    }

    Optional<StepId> stepOf(Clause clause) {
        return Optional.ofNullable(marked.get(clause)).map(Marker::step);
    }

    Map<Clause, Marker> all() {
        return marked;
    }

    /**
     * A clause that names its step.
     *
     * @param label the first token of the step's name
     * @param content the first token of what is said of it
     */
    record Marker(StepId step, int label, int content) {}

    private record Label(StepId step, int from, int to) {}
}
