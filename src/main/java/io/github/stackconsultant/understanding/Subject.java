package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.toSet;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.Comparator;
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

    private static Optional<ComparisonId> only(Set<ComparisonId> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** {@return the comparisons whose options are named; if there are none, those of which it is named what is chosen} */
    private Set<ComparisonId> outright() {
        var named = parsed.senses(0, parsed.size(), Sense.AnOption.class)
                .map(Sense.AnOption::comparison)
                .collect(toSet());
        return named.isEmpty() ? called().collect(toSet()) : named;
    }

    /** Where what is chosen is called by its name: the last word of it, since "the" says nothing. */
    private Stream<ComparisonId> called() {
        return comparisons.stream()
                .filter(comparison -> IntStream.range(0, parsed.size()).anyMatch(token -> isSubject(token, comparison)))
                .map(Comparison::id);
    }

    private boolean isSubject(int token, Comparison comparison) {
        var subject = comparison.subject().toLowerCase(Locale.ROOT);
        var noun = subject.substring(subject.lastIndexOf(' ') + 1);
        var written = parsed.token(token).written();
        return written.equals(noun) || written.equals(noun + "s");
    }

    private Optional<ComparisonId> spokenOf() {
        var words = comparisons.stream()
                .map(comparison -> Map.entry(comparison.id(), words(comparison.id())))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        return Optional.of(words.get(0))
                .filter(most -> words.size() == 1
                        || most.getValue() >= CLEARLY * Math.max(1, words.get(1).getValue()))
                .map(Map.Entry::getKey);
    }

    /** {@return how many words say an answer, or lean to one} */
    private long words(ComparisonId comparison) {
        var answers = parsed.mentions().stream()
                .filter(mention -> mention.senses().stream()
                        .anyMatch(sense -> sense instanceof Sense.OfStep of
                                && of.comparison().equals(comparison)));
        return Stream.concat(answers, parsed.leanings(comparison).stream())
                .flatMap(
                        mention -> IntStream.range(mention.from(), mention.to()).boxed())
                .distinct()
                .count();
    }
}
