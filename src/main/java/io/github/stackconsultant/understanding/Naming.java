package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.Meaning.Answers.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a text begins by naming a thing to be built, rather than the people who build it. */
final class Naming {

    /** "a chat" may only be an answer; what names a project says more of it. */
    private static final int LEAST = 2;

    /** What may stand before: "ok, now we build a shop". */
    private static final Set<Sign> LEAD_IN =
            EnumSet.of(Sign.GREETING, Sign.THANKS, Sign.CHATTER, Sign.FILLER, Sign.CONTRAST);

    /** What else may stand before what says that it is another one: "no, that's another project". */
    private static final Set<Sign> TAKING_BACK = EnumSet.of(Sign.CORRECTION, Sign.REFUSAL);

    /** What may stand between the end of one project and the name of the next: "got cancelled, so now it's an app". */
    private static final Set<Sign> BETWEEN =
            EnumSet.of(Sign.CHATTER, Sign.FILLER, Sign.CONTRAST, Sign.CORRECTION, Sign.AND, Sign.SENTENCE);

    /** Only a card has a project that "it" can be. */
    private static final String AT_HAND = "AT_HAND";

    private static final String OTHER_THING = "OTHER_THING";

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final List<Span> spans;

    Naming(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.spans = parsed.apart(Sign.PROJECT)
                .filter(span -> parsed.utterance().underCard() || !span.is(Sign.PROJECT, AT_HAND))
                .toList();
    }

    /** {@return what the text names at its beginning, beside what it claims} */
    Named named(List<Claim> claims) {
        int begin = begin(LEAD_IN);
        var atHand = at(begin, AT_HAND);
        if (other(atHand.map(Span::to).orElse(begin))
                .or(() -> at(begin(TAKING_BACK), "OTHER"))
                .filter(span -> isFollowedBy(LEAST, span) && !mayAnswer(span, claims))
                .isPresent()) {
            return Named.OTHER;
        }
        if (spans.stream().anyMatch(span -> span.is(Sign.PROJECT, "ENDED") && isReplaced(span, claims))) {
            return Named.OTHER;
        }
        if (atHand.isPresent()) {
            return Named.AT_HAND;
        }
        if (at(begin, "PORTING").filter(this::isOfAThing).isPresent()) {
            return Named.PROJECT;
        }
        var builders = at(begin, "BUILDING");
        var thing = builders.map(span -> thing(span.to()).or(() -> other(span.to())))
                .orElseGet(() -> at(begin, "THING"));
        int least = builders.isPresent() ? LEAST : LEAST + 1;
        if (thing.filter(span -> isFollowedBy(least, span) && !isNoThing(span, claims))
                .isEmpty()) {
            return Named.NOTHING;
        }
        return builders.isPresent() ? Named.PROJECT : Named.THING;
    }

    /** "the radio thing got cancelled, now it's an app for nurses" */
    private boolean isReplaced(Span ended, List<Claim> claims) {
        int token = ended.to();
        while (token < parsed.size()
                && at(token, "THING").isEmpty()
                && parsed.signs().isAnyAt(token, BETWEEN)) {
            token++;
        }
        return token > ended.to()
                && at(token, "THING")
                        .filter(thing -> isFollowedBy(LEAST, thing) && !isNoThing(thing, claims))
                        .isPresent();
    }

    /** {@return the token at which it may be named; words that add to what was said before are no lead-in} */
    private int begin(Set<Sign> leadIn) {
        int begin = 0;
        while (begin < parsed.size() && !isNaming(begin) && isLeadIn(begin, leadIn)) {
            begin++;
        }
        return begin;
    }

    private boolean isNaming(int token) {
        return spans.stream().anyMatch(span -> span.from() == token);
    }

    private boolean isLeadIn(int token, Set<Sign> leadIn) {
        return parsed.signs().isAnyAt(token, leadIn)
                && !parsed.signs().isAt(token, Sign.AND)
                && parsed.apart(Sign.ADDING).noneMatch(span -> span.covers(token));
    }

    /** "we rebuild it because users complained" tells of what is known already. */
    private boolean isOfAThing(Span porting) {
        return thing(porting.to()).filter(span -> isFollowedBy(1, span)).isPresent();
    }

    private Optional<Span> thing(int token) {
        return at(token, "THING").or(() -> at(token, "OURS"));
    }

    private Optional<Span> other(int token) {
        return at(token, "OTHER").or(() -> at(token, OTHER_THING));
    }

    /** "another tool is too expensive" may be what the open question asks for; "another tool: ..." is not. */
    private boolean mayAnswer(Span span, List<Claim> claims) {
        return claims.isEmpty()
                && parsed.utterance().openStep().isPresent()
                && span.is(Sign.PROJECT, OTHER_THING)
                && !parsed.clauseOf(span.from()).opensList();
    }

    private Optional<Span> at(int token, String value) {
        return spans.stream()
                .filter(span -> span.from() == token && span.is(Sign.PROJECT, value))
                .findFirst();
    }

    private boolean isFollowedBy(int least, Span span) {
        return parsed.size() - span.to() >= least;
    }

    /** "a small team of Python people", "a high throughput": people who build, or something that matters. */
    private boolean isNoThing(Span article, List<Claim> claims) {
        int end = endOfName(article);
        return claims.stream()
                .filter(claim -> claim.from() >= article.from() && claim.from() < end)
                .anyMatch(claim -> StepsOfPeople.include(comparison, claim.step())
                        || (claim.to() >= end
                                && !claim.step().equals(comparison.firstStep().id())));
    }

    private int endOfName(Span article) {
        var clause = parsed.clauseOf(article.from());
        return parsed.signs()
                .within(article.to(), clause.to(), Sign.PREPOSITION)
                .mapToInt(Span::from)
                .findFirst()
                .orElse(clause.to());
    }
}
