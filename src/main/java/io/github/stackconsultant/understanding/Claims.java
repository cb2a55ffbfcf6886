package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which words of a text speak for which answers of a comparison. */
final class Claims {

    /** How far from a skill the words may stand that make it one of people. */
    private static final int NEAR = 5;

    private static final int NEAR_AUDIENCE = 3;

    /** In a longer clause, a word that may as well mean something else mostly does. */
    private static final int LONGEST_HINTED = 7;

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Markers markers;
    private final Likeness likeness;
    private final Replacement replacement;
    private final OpenStepWords openStep;
    private final List<Claim> meant = new ArrayList<>();
    private boolean replaces;

    private Claims(ParsedUtterance parsed, Comparison comparison, Markers markers) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.markers = markers;
        this.likeness = new Likeness(parsed);
        this.replacement = new Replacement(parsed);
        this.openStep = OpenStepWords.of(parsed, comparison);
    }

    /** {@return every claim that is meant, in the order of the words; none that is denied or asked} */
    static Claims of(ParsedUtterance parsed, Comparison comparison, Markers markers) {
        var claims = new Claims(parsed, comparison, markers);
        var read = claims.read();
        Stream.concat(read.stream(), Clues.of(parsed, comparison, read))
                .sorted(Comparator.comparingInt(Claim::from))
                .forEach(claims.meant::add);
        return claims;
    }

    List<Claim> meant() {
        return meant;
    }

    /** {@return whether the words order that one answer gives way to another} */
    boolean replace() {
        return replaces;
    }

    private List<Claim> read() {
        var byStep = comparison.steps().stream()
                .flatMap(step -> longest(withoutLeftOpen(step, candidates(step))).stream())
                .toList();
        var polarity = new Polarity(parsed);
        var named = Stream.concat(
                        byStep.stream().filter(claim -> !isSwallowed(claim, byStep) && !isAudience(claim)),
                        Places.claims(parsed, comparison))
                .toList();
        var said = named.stream()
                .filter(claim -> !polarity.isDenied(claim.from(), claim.to(), claim.clause()))
                .toList();
        replaces = replacement.isOrdered(said) || contradicts(said, named);
        return said.stream()
                .filter(claim -> !replacement.takesAway(claim, said) && !isOnlyThought(claim, said))
                .filter(claim -> !takesBack(claim) && !isAside(claim, byStep))
                .filter(claim -> !isEmployer(claim, byStep) && !isOfOthers(claim, said))
                .sorted(Comparator.comparingInt(Claim::from))
                .toList();
    }

    /** "we might add a trained model later": in a description, what is sure of the same step goes first. */
    private boolean isOnlyThought(Claim claim, List<Claim> all) {
        var polarity = new Polarity(parsed);
        return parsed.utterance().openStep().isEmpty()
                && polarity.isHedged(claim.from(), claim.clause())
                && all.stream()
                        .anyMatch(other ->
                                other.step().equals(claim.step()) && !polarity.isHedged(other.from(), other.clause()));
    }

    /** "worldwide, not nationwide", while something else is asked */
    private boolean contradicts(List<Claim> said, List<Claim> named) {
        return parsed.openComparison().isPresent()
                && said.stream().noneMatch(claim -> parsed.isOpen(claim.step()))
                && said.stream()
                        .filter(Claim::isClear)
                        .anyMatch(claim -> named.stream()
                                .anyMatch(other -> !said.contains(other)
                                        && other.step().equals(claim.step())
                                        && other.from() > claim.from()
                                        && !other.answers().contains(claim.answer())
                                        && parsed.signs().isAt(other.from() - 1, Sign.NEGATION)));
    }

    private List<Claim> candidates(Step step) {
        var candidates = new ArrayList<Claim>();
        for (var mention : parsed.mentions(comparison.id(), step.id())) {
            var clause = parsed.clauseOf(mention.from());
            if (!clause.question()) {
                candidate(step, mention, clause).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** "no JavaScript in the browser": longer words that leave open what is meant keep those inside them from meaning it. */
    private List<Claim> withoutLeftOpen(Step step, List<Claim> candidates) {
        var leftOpen = parsed.mentions(comparison.id(), step.id()).stream()
                .filter(mention -> mention.senses().stream().anyMatch(Sense.OneOf.class::isInstance))
                .toList();
        return candidates.stream()
                .filter(claim -> !claim.isClear()
                        || leftOpen.stream()
                                .noneMatch(mention -> mention.from() <= claim.from() && mention.to() >= claim.to()))
                .toList();
    }

    /** A clear sense goes before an unclear one, and one that holds anywhere before a hint. */
    private Optional<Claim> candidate(Step step, Reading.Mention mention, Clause clause) {
        boolean asked = parsed.isOpen(step.id())
                || markers.stepOf(clause).filter(step.id()::equals).isPresent();
        return mention.senses().stream()
                .flatMap(sense -> claim((Sense.OfStep) sense, mention, clause, asked).stream())
                .min(Comparator.comparing((Claim claim) -> !claim.isClear()).thenComparing(Claim::hint));
    }

    private Optional<Claim> claim(Sense.OfStep sense, Reading.Mention mention, Clause clause, boolean asked) {
        if (sense instanceof Sense.AnAnswer answer && isMeant(answer, mention, clause, asked)) {
            boolean hint = switch (answer.strength()) {
                case PHRASE -> false;
                case NAME -> !likeness.isMeant(mention, clause);
                case HINT, CLUE, SKILL -> true;
            };
            return Optional.of(claim(sense, List.of(answer.answer()), hint, mention, clause));
        }
        return sense instanceof Sense.OneOf oneOf && asked
                ? Optional.of(claim(sense, oneOf.answers(), true, mention, clause))
                : Optional.empty();
    }

    private static Claim claim(
            Sense.OfStep sense, List<AnswerId> answers, boolean hint, Reading.Mention mention, Clause clause) {
        return new Claim(sense.step(), answers, hint, mention.from(), mention.to(), clause);
    }

    private boolean isMeant(Sense.AnAnswer answer, Reading.Mention mention, Clause clause, boolean asked) {
        boolean isHint = answer.strength() == Sense.Strength.HINT || answer.strength() == Sense.Strength.NAME;
        boolean isClue = answer.strength() == Sense.Strength.CLUE;
        boolean marked = markers.stepOf(clause).isPresent();
        return (asked && !isClue && (marked || !isHint || clause.length() <= LONGEST_HINTED))
                || switch (answer.strength()) {
                    case PHRASE -> true;
                    case HINT, CLUE -> false;
                    case NAME -> likeness.isMeant(mention, clause);
                    case SKILL -> speaksOfPeople(mention, clause);
                };
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

    /** Words that answer the open step answer no other; words inside the name of people are part of it. */
    private boolean isSwallowed(Claim claim, List<Claim> all) {
        return isWordOfOpenStep(claim)
                || all.stream()
                        .filter(other -> !other.step().equals(claim.step()))
                        .anyMatch(other -> answersTheOpenStep(other, claim)
                                || (claim.liesWithin(other) && Headcounts.areAsked(comparison, other.step())));
    }

    /** What answers to the open step often hold, and a clause that names that step, speak of nothing else. */
    private boolean isWordOfOpenStep(Claim claim) {
        if (parsed.isOpen(claim.step()) || parsed.openComparison().isEmpty()) {
            return false;
        }
        return openStep.usesWord(claim)
                || markers.stepOf(claim.clause()).filter(parsed::isOpen).isPresent();
    }

    private boolean answersTheOpenStep(Claim claim, Claim instead) {
        return parsed.isOpen(claim.step()) && claim.overlaps(instead);
    }

    /** The "no" of "no wait" answers nothing. */
    private boolean takesBack(Claim claim) {
        return claim.hint() && parsed.signs().isAt(claim.from(), Sign.CORRECTION);
    }

    /** Beside an answer of the open step, in the same breath, words speak of that: "outsourced to a studio in Lviv". */
    private boolean isAside(Claim claim, List<Claim> all) {
        boolean first = parsed.openComparison()
                .map(open -> open.steps().get(0).id())
                .filter(parsed::isOpen)
                .isPresent();
        if (!first && isQuality(claim) && openStep.isSpokenOfIn(claim.clause())) {
            return true;
        }
        return !parsed.isOpen(claim.step())
                && (!first || isQuality(claim))
                && all.stream()
                        .anyMatch(other ->
                                parsed.isOpen(other.step()) && other.clause().equals(claim.clause()));
    }

    /** "a games company": it names whom one works for, where anything else is said of what is built. */
    private boolean isEmployer(Claim claim, List<Claim> all) {
        return !parsed.isOpen(claim.step())
                && namesEmployer(claim)
                && (isQuality(claim)
                        || all.stream().anyMatch(other -> other.step().equals(claim.step()) && !namesEmployer(other)));
    }

    private boolean namesEmployer(Claim claim) {
        return !Headcounts.areAsked(comparison, claim.step())
                && IntStream.rangeClosed(claim.to(), claim.to() + 1)
                        .filter(token -> token < claim.clause().to())
                        .anyMatch(token -> parsed.signs().isAt(token, Sign.EMPLOYER)
                                && !parsed.signs().anyWithin(claim.to(), token, Sign.PREPOSITION));
    }

    /** Not ours: "had three React developers", or what others are there for, "an agency for the front end". */
    private boolean isOfOthers(Claim claim, List<Claim> all) {
        if (!Headcounts.areAsked(comparison, claim.step())) {
            return false;
        }
        boolean theirs = Headcounts.isKind(comparison, claim)
                && all.stream()
                        .filter(other -> other.step().equals(claim.step())
                                && other.clause().equals(claim.clause())
                                && other.to() <= claim.from()
                                && !Headcounts.isKind(comparison, other))
                        .anyMatch(other -> parsed.signs().anyWithin(other.from(), claim.from(), Sign.AUDIENCE)
                                && !parsed.signs().anyWithin(other.to(), claim.from(), Sign.AND));
        return theirs || new Polarity(parsed).isFormer(claim.from(), claim.clause());
    }

    /** A quality in the name of a product is part of the name; where it is used and who builds it is not. */
    private boolean isQuality(Claim claim) {
        return comparison
                .step(claim.step())
                .filter(step -> step.kind() == Step.Kind.RANKED)
                .isPresent();
    }

    /** "a marketplace for freelancers": those who use it do not build it. */
    private boolean isAudience(Claim claim) {
        int before = Math.max(claim.clause().from(), claim.from() - NEAR_AUDIENCE);
        return !parsed.isOpen(claim.step())
                && Headcounts.areAsked(comparison, claim.step())
                && parsed.signs().anyWithin(before, claim.from(), Sign.AUDIENCE);
    }
}
