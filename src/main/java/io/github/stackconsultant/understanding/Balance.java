package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Detects that people know several things equally well, or have no preference among them: "he knows Django, she knows
 * Express", "nobody has a preference". The answer that expresses this balance then replaces the answers that are
 * balanced.
 */
final class Balance {

    /** Senses that name people anywhere; in this context, two of them are as telling as words for people. */
    private static final Set<Sense.Strength> PEOPLE = EnumSet.of(Sense.Strength.PHRASE, Sense.Strength.SKILL);

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final List<Span> spans;

    Balance(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.spans = parsed.apart(Sign.BALANCE).toList();
    }

    void addTo(List<Claim> claims) {
        for (var step : comparison.steps()) {
            step.answers().stream()
                    .filter(answer -> !answer.cues().balances().isEmpty())
                    .forEach(answer -> balance(step, answer, claims));
        }
    }

    private void balance(Step step, Answer answer, List<Claim> claims) {
        var kinds = Set.copyOf(answer.cues().balances());
        var sides = sides(step, kinds);
        var place = alike(sides)
                .or(() -> together(step, kinds))
                .or(() -> said(step, kinds).filter(unused -> !isOneSided(step, kinds, claims)));
        place.ifPresent(clause -> {
            claims.removeIf(claim -> claim.step().equals(step.id()) && kinds.containsAll(claim.answers()));
            claims.add(Claim.of(parsed, step.id(), List.of(answer.id()), false, clause));
        });
    }

    /** "no preference": said of people of one kind only, it means nothing. */
    private static boolean isOneSided(Step step, Set<AnswerId> kinds, List<Claim> claims) {
        return claims.stream()
                        .filter(claim -> claim.step().equals(step.id()) && claim.isClear())
                        .map(Claim::answer)
                        .filter(kinds::contains)
                        .distinct()
                        .count()
                == 1;
    }

    /** "nobody minds", unless it is said of one kind only: "nobody minds Python" says nothing about the other */
    private Optional<Clause> said(Step step, Set<AnswerId> kinds) {
        return spans.stream()
                .filter(span -> span.is(Sign.BALANCE, "EVEN"))
                .map(span -> parsed.clauseOf(span.from()))
                .filter(clause -> named(step, kinds, clause, mention -> true).size() != 1)
                .findFirst();
    }

    /** "a React guy and a Python guy"; "Django or Express" alone only asks */
    private Optional<Clause> together(Step step, Set<AnswerId> kinds) {
        return parsed.clauses().stream()
                .filter(clause -> !clause.question() && isAboutPeople(clause))
                .filter(clause -> !parsed.choosing().isAllOf(clause))
                .filter(clause -> named(step, kinds, clause).size() == kinds.size())
                .findFirst();
    }

    private boolean isAboutPeople(Clause clause) {
        return Stream.of(Sign.PEOPLE, Sign.KNOWS, Sign.SHARE)
                .anyMatch(sign -> parsed.signs().anyWithin(clause.from(), clause.to(), sign));
    }

    private record Side(AnswerId kind, Clause clause) {}

    /** Every clause that names exactly one of the kinds. */
    private List<Side> sides(Step step, Set<AnswerId> kinds) {
        return parsed.clauses().stream()
                .flatMap(clause -> {
                    var named = named(step, kinds, clause);
                    return named.size() == 1
                            ? Stream.of(new Side(named.iterator().next(), clause))
                            : Stream.<Side>empty();
                })
                .toList();
    }

    /** "Python and hardly any JavaScript" names one of them. */
    private Set<AnswerId> named(Step step, Set<AnswerId> kinds, Clause clause) {
        var polarity = parsed.polarity();
        return named(step, kinds, clause, mention -> !polarity.isDenied(mention));
    }

    private Set<AnswerId> named(Step step, Set<AnswerId> kinds, Clause clause, Predicate<Reading.Mention> which) {
        return parsed.mentions(comparison.id(), step.id()).stream()
                .filter(mention -> mention.isWithin(clause))
                .filter(which)
                .flatMap(mention -> mention.senses(Sense.AnAnswer.class))
                .filter(answer -> PEOPLE.contains(answer.strength()))
                .map(Sense.AnAnswer::answer)
                .filter(kinds::contains)
                .collect(Collectors.toSet());
    }

    /** Two adjacent clauses, one for each kind, that both begin with a person, or with equally many people. */
    private Optional<Clause> alike(List<Side> sides) {
        return IntStream.range(1, sides.size())
                .filter(next -> areAlike(sides.get(next - 1), sides.get(next)))
                .mapToObj(next -> sides.get(next).clause())
                .findFirst();
    }

    private boolean areAlike(Side one, Side other) {
        var count = count(one.clause());
        boolean asMany = count.isPresent() && count.equals(count(other.clause()));
        boolean each = namesSide(one.clause()) && namesSide(other.clause());
        return !one.kind().equals(other.kind())
                && other.clause().from() - one.clause().to() <= 0
                && (asMany || each);
    }

    private OptionalLong count(Clause clause) {
        return IntStream.range(clause.from(), clause.to())
                .mapToObj(parsed.numerals()::at)
                .flatMap(Optional::stream)
                .mapToLong(Numerals.Numeral::value)
                .findFirst();
    }

    private boolean namesSide(Clause clause) {
        return spans.stream()
                .anyMatch(span ->
                        clause.covers(span.from()) && clause.covers(span.to() - 1) && span.is(Sign.BALANCE, "EACH"));
    }
}
