package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads messages under a recommendation that say what was decided, "thanks, we take Node" or "so Node", and nothing else
 * but the reasons for it. A question, a wish and a fact are no decision, and neither is what also describes a project.
 */
final class DecisionReader {

    private static final Set<Sign> BEFORE = Asides.before(Sign.AGREEMENT, Sign.AND);

    private static final Set<Sign> BEHIND = EnumSet.of(
            Sign.FILLER,
            Sign.GREETING,
            Sign.THANKS,
            Sign.CHATTER,
            Sign.PREPOSITION,
            Sign.NEGATION,
            Sign.DISMISSAL,
            Sign.OUTRANKS,
            Sign.AND);

    /** What may stand beside a name alone; a verb bears more. */
    private static final Set<Sign> BESIDE = EnumSet.of(
            Sign.FILLER,
            Sign.GREETING,
            Sign.THANKS,
            Sign.CHATTER,
            Sign.AGREEMENT,
            Sign.PREPOSITION,
            Sign.NEGATION,
            Sign.OUTRANKS,
            Sign.AND);

    private static final Set<String> TOLD_BESIDE = Set.of("CONCLUDING", "SEVERAL", "ASIDE");

    private final ParsedUtterance parsed;
    private final List<Span> spans;
    private final int end;

    private DecisionReader(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.spans = parsed.apart(Sign.DECISION).toList();
        this.end = spans.stream()
                .filter(span -> span.is(Sign.DECISION, "WHY") && span.from() > 0)
                .mapToInt(Span::from)
                .findFirst()
                .orElse(parsed.size());
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.utterance().underCard() ? new DecisionReader(parsed).decision() : Optional.empty();
    }

    private Optional<Meaning> decision() {
        if (isAnother()) {
            return Optional.empty();
        }
        var verb = told().filter(span -> span.is(Sign.DECISION, "BEFORE") || span.is(Sign.DECISION, "BEHIND"))
                .findFirst();
        return verb.isPresent() ? verb.filter(this::saysNothingElse).flatMap(this::decision) : concluded();
    }

    /** {@return what is said before the reasons} */
    private Stream<Span> told() {
        return spans.stream().filter(span -> span.to() <= end);
    }

    private boolean isAnother() {
        return spans.stream().anyMatch(span -> span.is(Sign.DECISION, "OTHER"))
                || parsed.clauses().stream().anyMatch(clause -> clause.question() && clause.from() < end);
    }

    private boolean saysNothingElse(Span verb) {
        return IntStream.range(0, end)
                .allMatch(token -> isTold(token)
                        || namesAnOption(token)
                        || isSubject(token)
                        || parsed.signs().isAnyAt(token, token < verb.from() ? BEFORE : BEHIND));
    }

    private boolean isTold(int token) {
        return TokenRange.anyCovers(spans, token);
    }

    private boolean namesAnOption(int token) {
        return TokenRange.anyCovers(options(), token);
    }

    /** "we take Node for the backend": what is compared may be named. */
    private boolean isSubject(int token) {
        var word = parsed.token(token).written();
        return parsed.utterance().comparisons().stream()
                .flatMap(comparison -> Arrays.stream(
                        comparison.subject().toLowerCase(Locale.ROOT).split("\\W+")))
                .anyMatch(word::equals);
    }

    private List<Reading.Mention> options() {
        return parsed.mentions().stream()
                .filter(mention -> mention.to() <= end)
                .filter(mention -> mention.means(Sense.AnOption.class))
                .toList();
    }

    /** "so Python", "node for us then": what concludes stands beside the name, and nothing else is said. */
    private Optional<Meaning> concluded() {
        var taken = taken(0);
        boolean several = told().anyMatch(span -> span.is(Sign.DECISION, "SEVERAL"));
        boolean concludes = told().anyMatch(span -> span.is(Sign.DECISION, "CONCLUDING") && isBesideAName(span));
        boolean decided = (!taken.isEmpty() || several) && concludes && namesNothingElse();
        return decided ? Optional.of(new Meaning.Decision(named(taken), several, reason())) : Optional.empty();
    }

    private boolean isBesideAName(Span concluding) {
        return IntStream.of(concluding.from() - 1, concluding.to())
                .anyMatch(token -> namesAnOption(token) || isTold(token, Set.of("SEVERAL")));
    }

    private boolean namesNothingElse() {
        return IntStream.range(0, end)
                .allMatch(token ->
                        isTold(token, TOLD_BESIDE) || namesAnOption(token) || isSubject(token) || isPadding(token));
    }

    /** "it uses Python then": an "it" is no padding there. */
    private boolean isPadding(int token) {
        return parsed.signs().isAnyAt(token, BESIDE) && !isTold(token, Set.of("ADVISED"));
    }

    private boolean isTold(int token, Set<String> values) {
        return spans.stream().anyMatch(span -> span.covers(token) && values.contains(span.value(Sign.DECISION)));
    }

    private Optional<Meaning> decision(Span verb) {
        var taken = taken(verb.to());
        boolean inPlace = taken.stream().allMatch(mention -> isInPlace(verb, mention.from(), mention.to()))
                && told().filter(span -> span.is(Sign.DECISION, "ADVISED"))
                        .allMatch(span -> isInPlace(verb, span.from(), span.to()));
        boolean several = says("SEVERAL", verb);
        boolean decided = !taken.isEmpty() || several || (options().isEmpty() && says("ADVISED", verb));
        return inPlace && decided
                ? Optional.of(new Meaning.Decision(named(taken), several, reason()))
                : Optional.empty();
    }

    private Optional<String> reason() {
        return end < parsed.size()
                ? Optional.of(parsed.words(end, parsed.size()).replaceAll("\\s+", " "))
                : Optional.empty();
    }

    private static Map<ComparisonId, List<OptionId>> named(List<Reading.Mention> taken) {
        return taken.stream()
                .flatMap(mention -> mention.senses(Sense.AnOption.class))
                .distinct()
                .collect(groupingBy(
                        Sense.AnOption::comparison,
                        mapping(Sense.AnOption::option, collectingAndThen(toList(), List::copyOf))));
    }

    private List<Reading.Mention> taken(int from) {
        return options().stream().filter(mention -> !isRejected(from, mention)).toList();
    }

    /** "Node and not Python", "Node over Python" */
    private boolean isRejected(int from, Reading.Mention mention) {
        return parsed.polarity().isDenied(mention) || parsed.signs().anyWithin(from, mention.from(), Sign.OUTRANKS);
    }

    private boolean says(String value, Span verb) {
        return spans.stream()
                .anyMatch(span -> span.is(Sign.DECISION, value) && isInPlace(verb, span.from(), span.to()));
    }

    private boolean isInPlace(Span verb, int from, int to) {
        return to <= end && (verb.is(Sign.DECISION, "BEFORE") ? from >= verb.to() : to <= verb.from());
    }
}
