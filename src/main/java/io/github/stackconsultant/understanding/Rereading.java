package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads what a short statement denies where no answer that is named does: what it would say without its "not". "The map is
 * not live" denies what "the map is live" says.
 */
final class Rereading {

    /** A longer text says more than one thing. */
    private static final int LONGEST = 10;

    private final ParsedUtterance parsed;
    private final PhraseFinder finder;

    private Rereading(ParsedUtterance parsed, PhraseFinder finder) {
        this.parsed = parsed;
        this.finder = finder;
    }

    static Optional<Meaning> read(ParsedUtterance parsed, PhraseFinder finder) {
        return parsed.utterance().isReply() ? new Rereading(parsed, finder).read() : Optional.empty();
    }

    private Optional<Meaning> read() {
        var clauses = saying();
        var denials = clauses.stream()
                .flatMap(clause -> parsed.signs().within(clause.from(), clause.to(), Sign.NEGATION))
                .toList();
        return clauses.size() == 1 && denials.size() == 1 && clauses.get(0).length() <= LONGEST
                ? affirmed(clauses.get(0), denials.get(0))
                : Optional.empty();
    }

    /** "that's wrong, it is not ...": the first says nothing. */
    private List<Clause> saying() {
        return parsed.clauses().stream()
                .filter(clause ->
                        clause.question() || !parsed.signs().areAll(clause.from(), clause.to(), Denying.PADDING))
                .toList();
    }

    private Optional<Meaning> affirmed(Clause clause, Span not) {
        if (clause.question()) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        IntStream.range(clause.from(), clause.to())
                .filter(token -> !not.covers(token))
                .forEach(token -> words.add(parsed.words(token, token + 1)));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var utterance = Utterance.underCard(
                String.join(" ", words),
                parsed.utterance().comparisons(),
                parsed.utterance().atHand());
        var reread = new ParsedUtterance(utterance, finder.read(utterance.text()));
        var denied = parsed.utterance().comparisons().stream()
                .map(comparison -> Map.entry(comparison.id(), Denying.affirmed(reread, comparison)))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return denied.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Denial(denied));
    }
}
