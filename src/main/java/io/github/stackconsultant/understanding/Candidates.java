package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds which words of a text may speak for which answers, each step by itself; whether they are meant is seen later. */
final class Candidates {

    /** How far from a skill the words may stand that make it one of people. */
    private static final int NEAR = 5;

    /** In a longer clause, a word that may as well mean something else mostly does. */
    private static final int LONGEST_HINTED = 7;

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Markers markers;
    private final Likeness likeness;
    private final Sequence sequence;
    private final BareWords bare;

    Candidates(ParsedUtterance parsed, Comparison comparison, Markers markers) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.markers = markers;
        this.likeness = new Likeness(parsed);
        this.sequence = new Sequence(parsed, comparison);
        this.bare = new BareWords(parsed);
    }

    /** {@return what the words may claim of that step, no two of the same words} */
    List<Claim> of(Step step) {
        return longest(withoutLeftOpen(step, found(step)));
    }

    private List<Claim> found(Step step) {
        var found = new ArrayList<Claim>();
        for (var mention : parsed.mentions(comparison.id(), step.id())) {
            var clause = parsed.clauseOf(mention.from());
            if (!clause.question() && !Interruptions.fill(parsed, clause)) {
                candidate(step, mention, clause).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "no JavaScript in the browser": longer words that leave open what is meant keep those inside them from meaning it. */
    private List<Claim> withoutLeftOpen(Step step, List<Claim> candidates) {
        var leftOpen = parsed.mentions(comparison.id(), step.id()).stream()
                .filter(mention -> mention.means(Sense.OneOf.class))
                .toList();
        return candidates.stream()
                .filter(claim -> !claim.isClear() || leftOpen.stream().noneMatch(claim::isWithin))
                .toList();
    }

    /**
     * A clear sense goes before an unclear one, and one that holds anywhere before a hint; of two places, the one that is as
     * narrow or as wide as the words.
     */
    private Optional<Claim> candidate(Step step, Reading.Mention mention, Clause clause) {
        boolean asked = parsed.isOpen(step.id())
                || markers.stepOf(clause).filter(step.id()::equals).isPresent();
        boolean listed = sequence.leadsTo(mention, clause, step);
        return mention.senses(Sense.OfStep.class)
                .flatMap(sense -> claim(sense, mention, clause, asked, listed).stream())
                .min(Comparator.comparing((Claim claim) -> !claim.isClear())
                        .thenComparing(Claim::hint)
                        .thenComparing(Claim::answer, Reaches.order(parsed, mention, step)));
    }

    private Optional<Claim> claim(
            Sense.OfStep sense, Reading.Mention mention, Clause clause, boolean asked, boolean listed) {
        if (sense instanceof Sense.AnAnswer answer && (listed || isMeant(answer, mention, clause, asked))) {
            boolean hint = !listed
                    && switch (answer.strength()) {
                        case PHRASE -> false;
                        case NAME -> !likeness.isMeant(mention, clause);
                        case HINT, CLUE, SKILL -> true;
                    };
            return Optional.of(Claim.of(parsed, sense.step(), List.of(answer.answer()), hint, mention));
        }
        return sense instanceof Sense.OneOf oneOf && asked && !markers.areLabel(mention)
                ? Optional.of(Claim.of(parsed, sense.step(), oneOf.answers(), true, mention))
                : Optional.empty();
    }

    private boolean isMeant(Sense.AnAnswer answer, Reading.Mention mention, Clause clause, boolean asked) {
        boolean isHint = answer.strength() == Sense.Strength.HINT || answer.strength() == Sense.Strength.NAME;
        boolean isClue = answer.strength() == Sense.Strength.CLUE;
        boolean marked = markers.stepOf(clause).isPresent();
        if (isHint && isHeading(mention, clause, answer)) {
            return false;
        }
        boolean enough =
                !isHint || (clause.length() <= LONGEST_HINTED && !bare.sayLittle(mention, clause, answer.step()));
        return (asked && !isClue && (marked || enough))
                || switch (answer.strength()) {
                    case PHRASE -> true;
                    case HINT, CLUE -> false;
                    case NAME -> likeness.isMeant(mention, clause);
                    case SKILL -> speaksOfPeople(mention, clause);
                };
    }

    /** "research? no": what the step is about, and then what is said of it */
    private boolean isHeading(Reading.Mention mention, Clause clause, Sense.AnAnswer answer) {
        return mention.length() == clause.length()
                && parsed.clauses().size() > 1
                && mention.senses(Sense.ATerm.class)
                        .anyMatch(term -> term.step().equals(answer.step()));
    }

    private boolean speaksOfPeople(Reading.Mention mention, Clause clause) {
        int from = Math.max(clause.from(), mention.from() - NEAR);
        int to = Math.min(clause.to(), mention.to() + NEAR);
        return isAboutPeople(from, to) || (isAlone(mention, clause) && peopleBeside(clause));
    }

    /** Padding beside it changes nothing: "both js". */
    private boolean isAlone(Reading.Mention mention, Clause clause) {
        return IntStream.range(clause.from(), clause.to())
                .allMatch(token -> mention.covers(token) || parsed.signs().isAt(token, Sign.FILLER));
    }

    /** "alone dev, python": the skill is a clause of its own. */
    private boolean peopleBeside(Clause clause) {
        return parsed.clauses().stream()
                .filter(other -> other.to() == clause.from() || other.from() == clause.to())
                .anyMatch(other -> isAboutPeople(other.from(), other.to()));
    }

    private boolean isAboutPeople(int from, int to) {
        return parsed.signs().anyWithin(from, to, Sign.PEOPLE)
                || parsed.signs().anyWithin(from, to, Sign.KNOWS)
                || parsed.signs().anyWithin(from, to, Sign.HEADCOUNT);
    }

    /** Of overlapping claims of one step, the longest. */
    private static List<Claim> longest(List<Claim> candidates) {
        var chosen = new ArrayList<Claim>();
        candidates.stream()
                .sorted(Comparator.comparingInt(Claim::length).reversed().thenComparingInt(Claim::from))
                .filter(claim -> chosen.stream().noneMatch(claim::overlaps))
                .forEach(chosen::add);
        return chosen;
    }
}
