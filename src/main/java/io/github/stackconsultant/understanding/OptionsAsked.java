package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.List;

/** Where a text names options only to ask which to take: such a name says nothing of the project. */
final class OptionsAsked {

    /** The most words between two options that are named as alternatives: "Node.js or rather Python". */
    private static final int APART = 4;

    private record Named(int from, int to, OptionId option) {}

    private final ParsedUtterance parsed;
    private final List<Named> asked;

    OptionsAsked(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        var named = parsed.mentions().stream()
                .flatMap(mention -> mention.senses().stream()
                        .filter(Sense.AnOption.class::isInstance)
                        .map(Sense.AnOption.class::cast)
                        .filter(option -> option.comparison().equals(comparison.id()))
                        .map(option -> new Named(mention.from(), mention.to(), option.option())))
                .toList();
        this.asked = named.stream()
                .filter(each -> parsed.clauseOf(each.from()).question()
                        || named.stream().anyMatch(other -> areAlternatives(each, other)))
                .toList();
    }

    /** {@return whether a word between two tokens is part of such a name} */
    boolean name(int from, int to) {
        return asked.stream().anyMatch(each -> each.from() < to && from < each.to());
    }

    /** "Node.js or Python", "Python vs Node.js"; what belongs to one option is no alternative: "Flask or Django" */
    private boolean areAlternatives(Named one, Named other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return !one.option().equals(other.option())
                && to - from <= APART
                && (parsed.signs().anyWithin(from, to, Sign.OR)
                        || parsed.signs().anyWithin(from, to, Sign.COMPARING))
                && parsed.clauseOf(one.from()).sentence()
                        == parsed.clauseOf(other.from()).sentence();
    }
}
