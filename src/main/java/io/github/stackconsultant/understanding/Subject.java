package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.toSet;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which of several comparisons a text is about, where more than one understands words of it: the one whose options
 * are named, or what is chosen ("a database for our shop"), or the one at hand, or the one that most of it speaks of.
 */
final class Subject {

    /** Some words fit any project, so those of one comparison have to be so many times those of any other. */
    private static final int CLEARLY = 2;

    private static final Set<Sign> BEGINS_ANEW = EnumSet.of(Sign.PREPOSITION, Sign.SENTENCE);

    /** "we look for a database" */
    private static final Set<String> FOR = Set.of("for", "about");

    private final ParsedUtterance parsed;
    private final List<Comparison> comparisons;

    private Subject(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.comparisons = parsed.utterance().comparisons();
    }

    /** {@return the comparison; empty if the text leaves open which it is} */
    static Optional<ComparisonId> of(ParsedUtterance parsed) {
        var subject = new Subject(parsed);
        var outright = subject.outright();
        return outright.isEmpty() ? parsed.utterance().atHand().or(subject::spokenOf) : only(outright);
    }

    /** {@return the comparison that the text names itself; empty if it names none, or several} */
    static Optional<ComparisonId> named(ParsedUtterance parsed) {
        return only(new Subject(parsed).outright());
    }

    /**
     * {@return the comparison that the text is about, whatever others understand of it; empty if it does not say so, or
     * something is at hand that it may be said of}
     */
    static Optional<Comparison> alone(ParsedUtterance parsed) {
        var utterance = parsed.utterance();
        if (utterance.comparisons().size() < 2 || utterance.atHand().isPresent()) {
            return Optional.empty();
        }
        var subject = new Subject(parsed);
        var named = withOptions(parsed);
        return only(named.isEmpty() ? subject.chosen() : named)
                .flatMap(id -> utterance.comparisons().stream()
                        .filter(comparison -> comparison.id().equals(id))
                        .findFirst());
    }

    /** {@return the comparisons of which it is named what is chosen, as such: "a shop with a database" only has one} */
    private Set<ComparisonId> chosen() {
        return comparisons.stream()
                .filter(comparison -> calls(comparison).anyMatch(token -> !isPartOfSomething(token)))
                .map(Comparison::id)
                .collect(toSet());
    }

    private boolean isPartOfSomething(int token) {
        int before = token - 1;
        int first = parsed.clauseOf(token).from();
        while (before >= first && !parsed.signs().isAnyAt(before, BEGINS_ANEW)) {
            before--;
        }
        return before >= first
                && parsed.signs().isAt(before, Sign.PREPOSITION)
                && !FOR.contains(parsed.token(before).written());
    }

    /** {@return the comparison to which all options that are named belong; empty if none is named, or those of several are} */
    static Optional<ComparisonId> ofOptions(ParsedUtterance parsed) {
        return only(withOptions(parsed));
    }

    private static Set<ComparisonId> withOptions(ParsedUtterance parsed) {
        return parsed.senses(0, parsed.size(), Sense.AnOption.class)
                .map(Sense.AnOption::comparison)
                .collect(toSet());
    }

    private static Optional<ComparisonId> only(Set<ComparisonId> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** {@return the comparisons whose options are named; if there are none, those of which it is named what is chosen} */
    private Set<ComparisonId> outright() {
        var named = withOptions(parsed);
        return named.isEmpty() ? called().collect(toSet()) : named;
    }

    /** Where what is chosen is called by its name: the last word of it, since "the" says nothing. */
    private Stream<ComparisonId> called() {
        return comparisons.stream().filter(this::isCalled).map(Comparison::id);
    }

    private boolean isCalled(Comparison comparison) {
        return calls(comparison).findAny().isPresent();
    }

    private IntStream calls(Comparison comparison) {
        var subject = comparison.subject().toLowerCase(Locale.ROOT);
        var noun = subject.substring(subject.lastIndexOf(' ') + 1);
        var nouns = Set.of(noun, noun + "s");
        return IntStream.range(0, parsed.size())
                .filter(token -> nouns.contains(parsed.token(token).written()));
    }

    private Optional<ComparisonId> spokenOf() {
        var words = words();
        var most = words.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(BitSet::cardinality).reversed()))
                .limit(2)
                .toList();
        int first = most.get(0).getValue().cardinality();
        int second = most.size() == 1 ? 0 : most.get(1).getValue().cardinality();
        return first > 0 && first >= CLEARLY * second ? Optional.of(most.get(0).getKey()) : Optional.empty();
    }

    /** {@return the words of each comparison that say an answer, or lean to one; in one pass, since a text may be long} */
    private Map<ComparisonId, BitSet> words() {
        var words = new HashMap<ComparisonId, BitSet>();
        for (var mention : parsed.mentions()) {
            for (var sense : mention.senses()) {
                if (sense instanceof Sense.OfStep of) {
                    words.computeIfAbsent(of.comparison(), unused -> new BitSet())
                            .set(mention.from(), mention.to());
                }
            }
        }
        for (var comparison : comparisons) {
            var spoken = words.computeIfAbsent(comparison.id(), unused -> new BitSet());
            parsed.leanings(comparison.id()).forEach(mention -> spoken.set(mention.from(), mention.to()));
        }
        return words;
    }
}
