package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads descriptions of systems in several parts. If the words ask for separate parts, or name several that favour
 * different options, the answer that stands for those parts is meant.
 */
final class Division {

    /** A single named part is ambiguous, so at least so many are needed. */
    private static final int ENOUGH = 2;

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Belonging belonging;
    private final Polarity polarity;
    private final List<Span> spans;

    Division(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.belonging = new Belonging(comparison);
        this.polarity = parsed.polarity();
        this.spans = parsed.apart(Sign.DIVISION).toList();
    }

    void addTo(List<Claim> claims) {
        if (spans.isEmpty()) {
            return;
        }
        var sides = new Sides(comparison, belonging, claims);
        sides.addFirst(spans("FRONT"));
        sides.addLast(spans("ENGINE"));
        place(claims, sides)
                .ifPresent(span -> sides.best(named(sides).isPresent()).ifPresent(answer -> add(answer, span, claims)));
    }

    private void add(Answer answer, Span span, List<Claim> claims) {
        comparison.steps().stream()
                .filter(step -> step.answers().contains(answer))
                .forEach(step -> claims.add(claim(step, answer, span)));
    }

    private Claim claim(Step step, Answer answer, Span span) {
        return Claim.of(parsed, step.id(), List.of(answer.id()), false, span);
    }

    private Optional<Span> place(List<Claim> claims, Sides sides) {
        if (spans("WHOLE").findAny().isPresent()) {
            return Optional.empty();
        }
        return spans("PARTED")
                .findFirst()
                .or(() -> named(sides))
                .or(() -> divided(claims, sides))
                .or(() -> kept(claims))
                .or(() -> asked(claims, sides));
    }

    /** "in front … behind it", "job one … job two", said of things that belong to different parts */
    private Optional<Span> named(Sides sides) {
        return ordered("PART", "BEYOND", "NEXT")
                .filter(unused -> sides.areSeveral(true))
                .skip(ENOUGH - 1L)
                .findFirst();
    }

    /** "a chat, and behind it our own forecasts", "a chat by our JavaScript people, plus forecasts" */
    private Optional<Span> divided(List<Claim> claims, Sides sides) {
        return ordered("BEYOND", "NEXT")
                .filter(span -> sides.areDividedAt(span.from(), endOfSentence(span)) || isByOthers(claims, span))
                .findFirst();
    }

    /** "beds plus desks" is one thing; a single such word introduces another part only at the beginning of a clause. */
    private boolean beginsAnew(Span span) {
        return span.length() > 1 || span.from() == 0 || parsed.boundaries().clauseBefore(span.from());
    }

    /** People are named before it, and after it something that others are better at. */
    private boolean isByOthers(List<Claim> claims, Span span) {
        var before = claims.stream().filter(claim -> claim.to() <= span.from()).toList();
        var after = claims.stream()
                .filter(claim -> claim.from() >= span.from() && claim.to() <= endOfSentence(span))
                .toList();
        return wantsAnother(used(before), after);
    }

    /** "one stack for all of it?" */
    private Optional<Span> asked(List<Claim> claims, Sides sides) {
        return spans("ASKED")
                .filter(this::isInQuestion)
                .filter(unused -> sides.areSeveral(false) || wantsAnother(used(claims), claims))
                .findFirst();
    }

    private boolean isInQuestion(Span span) {
        return parsed.clauseOf(span.from()).question()
                || parsed.boundaries().gapBefore(endOfSentence(span)).contains("?");
    }

    private int endOfSentence(Span span) {
        var clause = parsed.clauseOf(span.from());
        return parsed.clauses().stream()
                .filter(each -> each.sentence() == clause.sentence())
                .mapToInt(Clause::to)
                .max()
                .orElse(span.to());
    }

    /**
     * The running system stays, and the new work belongs to a part in which an option other than that of the running
     * system leads.
     */
    private Optional<Span> kept(List<Claim> claims) {
        return ordered("KEPT", "STAYS", "NEXT")
                .filter(span -> wantsAnother(used(claims), claims) || wantsAnother(running(span), claims))
                .findFirst();
    }

    /** "the Django site stays": the options named as staying */
    private Set<OptionId> running(Span span) {
        var clause = parsed.clauseOf(span.from());
        return parsed.mentions().stream()
                .filter(mention -> parsed.clauseOf(mention.from()).sentence() == clause.sentence())
                .flatMap(mention -> mention.senses().stream())
                .flatMap(sense -> option(sense).stream())
                .collect(Collectors.toSet());
    }

    private Optional<OptionId> option(Sense sense) {
        if (sense instanceof Sense.AnOption option && option.comparison().equals(comparison.id())) {
            return Optional.of(option.option());
        }
        return sense instanceof Sense.AnAnswer answer
                        && answer.comparison().equals(comparison.id())
                        && answer.strength() == Sense.Strength.SKILL
                ? comparison.answer(answer.step(), answer.answer()).flatMap(belonging::option)
                : Optional.empty();
    }

    private Set<OptionId> used(List<Claim> claims) {
        return answers(claims)
                .filter(answer -> !answer.cues().skills().isEmpty())
                .flatMap(answer -> belonging.option(answer).stream())
                .collect(Collectors.toSet());
    }

    private boolean wantsAnother(Set<OptionId> used, List<Claim> claims) {
        return used.size() == 1
                && built(claims)
                        .filter(answer -> belonging.part(answer).isPresent())
                        .flatMap(answer -> belonging.option(answer).stream())
                        .anyMatch(option -> !used.contains(option));
    }

    private Stream<Span> ordered(String... values) {
        return Stream.of(values).flatMap(this::spans).sorted(Comparator.comparingInt(Span::from));
    }

    private Stream<Span> spans(String value) {
        return spans.stream().filter(span -> span.is(Sign.DIVISION, value)).filter(span -> switch (value) {
            case "PARTED" -> !polarity.isRefused(span.to(), parsed.clauseOf(span.from()));
            case "NEXT" -> announces(span);
            case "BEYOND" -> beginsAnew(span);
            case "STAYS" -> endsWhatIsSaid(span);
            default -> true;
        });
    }

    /** "it must stay secret" says how, and not that it stays. */
    private boolean endsWhatIsSaid(Span span) {
        return span.to() == parsed.clauseOf(span.to() - 1).to()
                || parsed.signs().isAnyAt(span.to(), Asides.and(Sign.AND));
    }

    /** "new:" */
    private boolean announces(Span span) {
        return parsed.boundaries().gapBefore(span.to()).contains(":");
    }

    /** Answers about what is built, and about what it must do. */
    private Stream<Answer> built(List<Claim> claims) {
        return answers(claims.stream()
                .filter(claim -> !StepsOfPeople.include(comparison, claim.step()))
                .toList());
    }

    private Stream<Answer> answers(List<Claim> claims) {
        return claims.stream()
                .filter(Claim::isClear)
                .flatMap(claim -> comparison.answer(claim.step(), claim.answer()).stream());
    }
}
