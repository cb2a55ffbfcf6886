package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;

/** Whether a text begins by naming a thing to be built, rather than the people who build it. */
final class Naming {

    /** "a chat" may only be an answer; what names a project says more of it. */
    private static final int LEAST = 2;

    private final ParsedUtterance parsed;
    private final Comparison comparison;

    Naming(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
    }

    /** {@return what the text names at its beginning, beside what it claims} */
    Meaning.Answers.Named named(List<Claim> claims) {
        var builders = at(0, "BUILDING");
        var article = at(builders.map(Span::to).orElse(0), "THING");
        int least = builders.isPresent() ? LEAST : LEAST + 1;
        if (article.isEmpty() || parsed.size() - article.get().to() < least || isPeople(article.get(), claims)) {
            return Meaning.Answers.Named.NOTHING;
        }
        return builders.isPresent() ? Meaning.Answers.Named.PROJECT : Meaning.Answers.Named.THING;
    }

    private Optional<Span> at(int token, String value) {
        return parsed.apart(Sign.PROJECT)
                .filter(span -> span.from() == token && span.value(Sign.PROJECT).equals(value))
                .findFirst();
    }

    /** "a small team of Python people" */
    private boolean isPeople(Span article, List<Claim> claims) {
        int end = parsed.signs()
                .within(article.to(), parsed.clauseOf(article.from()).to(), Sign.PREPOSITION)
                .mapToInt(Span::from)
                .findFirst()
                .orElse(parsed.clauseOf(article.from()).to());
        return claims.stream()
                .filter(claim -> Headcounts.areAsked(comparison, claim.step()))
                .anyMatch(claim -> claim.from() >= article.from() && claim.from() < end);
    }
}
