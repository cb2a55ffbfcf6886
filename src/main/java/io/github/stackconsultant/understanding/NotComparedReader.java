package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what is asked about a technology that nothing compares, "why not Rails?", and nothing else. Where it could answer
 * the open question, "what about PHP?" is about that.
 */
final class NotComparedReader {

    private static final Set<Sign> PADDING = Asides.before();

    private static final Set<Sign> TOLD = EnumSet.of(Sign.HEARSAY, Sign.SENTENCE);

    private final ParsedUtterance parsed;
    private final List<Span> asking;
    private final List<Span> comparing;

    private NotComparedReader(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.asking = parsed.apart(Sign.CARD).toList();
        this.comparing = parsed.apart(Sign.COMPARATIVE).toList();
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var reader = new NotComparedReader(parsed);
        return parsed.apart(Sign.TECHNOLOGY)
                .filter(named ->
                        (reader.isAskedAbout(named) || reader.isToldOf(named)) && reader.saysNothingElse(named))
                .findFirst()
                .map(named -> new Meaning.NotCompared(
                        named.value(Sign.TECHNOLOGY),
                        parsed.utterance().comparisons().stream()
                                .map(Comparison::id)
                                .toList()));
    }

    /** The words right before it ask about an option. */
    private boolean isAskedAbout(Span named) {
        return IntStream.range(named.from(), named.to()).noneMatch(token -> parsed.names(token, Sense.AnOption.class))
                && asking.stream()
                        .filter(span -> span.to() <= named.from())
                        .reduce((earlier, later) -> later)
                        .filter(span -> span.is(Sign.CARD, CardPart.OPTION.name()))
                        .filter(span -> IntStream.range(span.to(), named.from()).allMatch(this::isPadding))
                        .isPresent()
                && (!mayAnswer(named) || Questions.whyNot(parsed).isPresent());
    }

    /** "my colleague said Go is better"; "make it go faster" tells of no language. */
    private boolean isToldOf(Span named) {
        boolean adjoining = comparing.stream().anyMatch(span -> span.from() == named.to());
        return isTold() && !adjoining;
    }

    /** Under a card, what others prefer is about no answer of the project's. */
    private boolean isTold() {
        return parsed.utterance().underCard() && (parsed.signs().any(Sign.HEARSAY) || !comparing.isEmpty());
    }

    private boolean mayAnswer(Span named) {
        return parsed.senses(named.from(), named.to(), Sense.AnAnswer.class)
                .anyMatch(answer -> parsed.isOpen(answer.step()));
    }

    /** "why not Go instead of Node?": behind it, an option may be named. */
    private boolean saysNothingElse(Span named) {
        return IntStream.range(0, parsed.size())
                .allMatch(token -> named.covers(token)
                        || TokenRange.anyCovers(asking, token)
                        || (parsed.names(token, Sense.AnOption.class) ? token >= named.to() : isPadding(token)));
    }

    private boolean isPadding(int token) {
        return parsed.signs().isAnyAt(token, PADDING) || (isTold() && isOfWhatIsTold(token));
    }

    private boolean isOfWhatIsTold(int token) {
        return parsed.signs().isAnyAt(token, TOLD) || TokenRange.anyCovers(comparing, token);
    }
}
