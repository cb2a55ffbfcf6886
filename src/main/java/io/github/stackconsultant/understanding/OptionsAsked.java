package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.List;
import java.util.stream.Stream;

/** Where a text names options only to ask which to take: such a name says nothing of the project. */
final class OptionsAsked {

    /** The most words between two options that are named as alternatives: "Node.js or rather Python". */
    private static final int APART = 4;

    private record Named(int from, int to, OptionId option) implements TokenRange {}

    private final ParsedUtterance parsed;
    private final List<Stretch> asked;

    OptionsAsked(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        var named = parsed.mentions().stream()
                .flatMap(mention -> mention.senses(Sense.AnOption.class)
                        .filter(option -> option.comparison().equals(comparison.id()))
                        .map(option -> new Named(mention.from(), mention.to(), option.option())))
                .toList();
        this.asked = Stream.concat(
                        named.stream()
                                .filter(each -> parsed.clauseOf(each.from()).question())
                                .map(Stretch::of),
                        named.stream()
                                .flatMap(one -> named.stream()
                                        .filter(other -> areAlternatives(one, other))
                                        .map(other -> new Stretch(one.from(), other.to()))))
                .toList();
    }

    /** {@return whether one of the words is part of such a name, or stands between two alternatives} */
    boolean hold(TokenRange words) {
        return asked.stream().anyMatch(words::overlaps);
    }

    /** "Node.js or Python", "Python vs Node.js"; what belongs to one option is no alternative: "Flask or Django" */
    private boolean areAlternatives(Named one, Named next) {
        return !one.option().equals(next.option())
                && next.from() - one.to() <= APART
                && (parsed.signs().anyWithin(one.to(), next.from(), Sign.OR)
                        || parsed.signs().anyWithin(one.to(), next.from(), Sign.COMPARING))
                && parsed.clauseOf(one.from()).sentence()
                        == parsed.clauseOf(next.from()).sentence();
    }
}
