package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which words of a text are meant to speak for which answers of a comparison. */
final class Claims {

    private static final int NEAR_AUDIENCE = 3;

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Markers markers;
    private final Candidates candidates;
    private final Replacement replacement;
    private final OpenStepWords openStep;
    private final Set<StepId> stepsOfPeople;
    private final List<Claim> meant = new ArrayList<>();
    private final List<Claim> ruledOut = new ArrayList<>();
    private boolean replaces;

    private Claims(ParsedUtterance parsed, Comparison comparison, Markers markers) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.markers = markers;
        this.candidates = new Candidates(parsed, comparison, markers);
        this.replacement = new Replacement(parsed);
        this.openStep = OpenStepWords.of(parsed, comparison);
        this.stepsOfPeople = Headcounts.areAskedAt(comparison);
    }

    /** {@return every claim that is meant, in the order of the words, without those that are denied or asked about} */
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

    /** {@return every claim that is ruled out, or replaced by another} */
    List<Claim> ruledOut() {
        return ruledOut;
    }

    /** {@return whether the words ask to replace one answer with another} */
    boolean replace() {
        return replaces;
    }

    private List<Claim> read() {
        var byStep = comparison.steps().stream()
                .flatMap(step -> candidates.of(step).stream())
                .toList();
        var polarity = parsed.polarity();
        var named = Stream.concat(
                        byStep.stream().filter(claim -> !isSwallowed(claim, byStep) && !isAudience(claim)),
                        Places.claims(parsed, comparison))
                .toList();
        var small = new SmallAmounts(parsed, comparison);
        var said = named.stream()
                .filter(claim -> !polarity.isDenied(claim.from(), claim.to(), claim.clause()) && !small.areOf(claim))
                .toList();
        replaces = replacement.isOrdered(said) || contradicts(said, named);
        named.stream()
                .filter(claim -> polarity.isRuledOut(claim.from(), claim.to(), claim.clause())
                        || replacement.takesAway(claim, said))
                .forEach(ruledOut::add);
        return said.stream()
                .filter(claim -> !replacement.takesAway(claim, said) && !isOnlyThought(claim, said))
                .filter(claim -> !takesBack(claim) && !isAside(claim, byStep))
                .filter(claim -> !isEmployer(claim, byStep) && !isTrade(claim) && !isOfOthers(claim, said))
                .filter(claim -> !countsTeams(claim) && !isPartOfName(claim) && !isHearsay(claim))
                .sorted(Comparator.comparingInt(Claim::from))
                .toList();
    }

    /**
     * "we might add a trained model later": in a description, and wherever places are named, what is certain about the
     * same step takes precedence.
     */
    private boolean isOnlyThought(Claim claim, List<Claim> all) {
        return (parsed.utterance().openStep().isEmpty() || isWhere(claim))
                && isHedged(claim)
                && all.stream().anyMatch(other -> other.step().equals(claim.step()) && !isHedged(other));
    }

    private boolean isHedged(Claim claim) {
        return parsed.polarity().isHedged(claim.from(), claim.to(), claim.clause());
    }

    /** "worldwide, not nationwide", while another question is open */
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

    /** Words that answer the open step answer no other; words inside the name of people are part of it. */
    private boolean isSwallowed(Claim claim, List<Claim> all) {
        return isWordOfOpenStep(claim)
                || all.stream()
                        .filter(other -> !other.step().equals(claim.step()))
                        .anyMatch(other -> answersTheOpenStep(other, claim)
                                || (claim.liesWithin(other) && stepsOfPeople.contains(other.step())));
    }

    /** Words typical of answers to the open step, and clauses that name that step, are about nothing else. */
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

    /**
     * Words in the same clause as an answer to the open step belong to that answer: "outsourced to a studio in Lviv".
     */
    private boolean isAside(Claim claim, List<Claim> all) {
        boolean first = parsed.isFirstOpen();
        if (!first && comparison.isRanked(claim.step()) && openStep.isSpokenOfIn(claim.clause())) {
            return true;
        }
        return !parsed.isOpen(claim.step())
                && (!first || comparison.isRanked(claim.step()))
                && all.stream()
                        .anyMatch(other ->
                                parsed.isOpen(other.step()) && other.clause().equals(claim.clause()));
    }

    /** "a games company": it names an employer, if anything else is said about what is built. */
    private boolean isEmployer(Claim claim, List<Claim> all) {
        return !parsed.isOpen(claim.step())
                && namesEmployer(claim)
                && (comparison.isRanked(claim.step())
                        || all.stream().anyMatch(other -> other.step().equals(claim.step()) && !namesEmployer(other)));
    }

    private boolean namesEmployer(Claim claim) {
        return !stepsOfPeople.contains(claim.step())
                && IntStream.rangeClosed(claim.to(), claim.to() + 1)
                        .filter(token -> token < claim.clause().to())
                        .anyMatch(token -> parsed.signs().isAt(token, Sign.EMPLOYER)
                                && !parsed.signs().anyWithin(claim.to(), token, Sign.PREPOSITION));
    }

    /** "a Java shop": who builds it, and not what is built. */
    private boolean isTrade(Claim claim) {
        return !stepsOfPeople.contains(claim.step())
                && claim.length() == 1
                && parsed.signs().isAt(claim.from(), Sign.TRADE)
                && parsed.mentions().stream()
                        .filter(mention -> mention.to() == claim.from())
                        .flatMap(mention -> mention.senses().stream())
                        .anyMatch(Claims::isSkill);
    }

    private static boolean isSkill(Sense sense) {
        return sense instanceof Sense.AnOption
                || (sense instanceof Sense.AnAnswer answer && answer.strength() == Sense.Strength.SKILL);
    }

    /** Not our people: "had three React developers", or a task of others, "an agency for the front end". */
    private boolean isOfOthers(Claim claim, List<Claim> all) {
        if (!stepsOfPeople.contains(claim.step())) {
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
        return theirs || parsed.polarity().isFormer(claim.from(), claim.clause());
    }

    /**
     * "my cofounder says Python is better": what others say is no need, unless it clearly answers the open question; nor are
     * they the people who build, unless it is of them that it is said.
     */
    private boolean isHearsay(Claim claim) {
        boolean people = stepsOfPeople.contains(claim.step());
        return (people || claim.hint() || !parsed.isOpen(claim.step()))
                && parsed.polarity().isHearsay(claim.from(), claim.clause())
                && !(people && parsed.signs().anyWithin(claim.clause().from(), claim.to(), Sign.KNOWS));
    }

    /** "one developer team": what is counted are teams, and not those in them. */
    private boolean countsTeams(Claim claim) {
        return stepsOfPeople.contains(claim.step())
                && parsed.numerals()
                        .at(claim.from())
                        .filter(number -> number.to() < claim.to()
                                && new Counting(parsed).isOfOtherThings(number, claim.clause()))
                        .isPresent();
    }

    /**
     * "a recruiting app", "we build a team chat": what is built, and neither who builds it nor what the market is. A quality is
     * one even there, and so are where it is used and the kind of people.
     */
    private boolean isPartOfName(Claim claim) {
        var first = comparison.firstStep().id();
        return !parsed.isOpen(claim.step())
                && !claim.step().equals(first)
                && !comparison.isRanked(claim.step())
                && !isWhere(claim)
                && !Headcounts.isKind(comparison, claim)
                && parsed.mentions(comparison.id(), first).stream()
                        .filter(name -> name.senses().stream().anyMatch(Claims::namesProduct))
                        .anyMatch(name -> goesOnInto(name, claim) && endsName(name.to(), claim.clause()));
    }

    /** A single word may stand before the name; of several the last is its first: "a small team" builds, "web shop". */
    private static boolean goesOnInto(Reading.Mention name, Claim claim) {
        int last = claim.length() == 1 ? claim.to() : claim.to() - 1;
        return claim.from() <= name.from() && name.from() <= last && claim.to() < name.to();
    }

    private boolean endsName(int token, Clause clause) {
        return token == clause.to() || (clause.holds(token) && parsed.signs().isAt(token, Sign.PREPOSITION));
    }

    private static boolean namesProduct(Sense sense) {
        return sense instanceof Sense.OneOf
                || (sense instanceof Sense.AnAnswer answer && answer.strength() == Sense.Strength.PHRASE);
    }

    private boolean isWhere(Claim claim) {
        return comparison
                .answer(claim.step(), claim.answer())
                .filter(answer -> answer.cues().reach().isPresent())
                .isPresent();
    }

    /** "a marketplace for freelancers": those who use it do not build it. */
    private boolean isAudience(Claim claim) {
        int before = Math.max(claim.clause().from(), claim.from() - NEAR_AUDIENCE);
        return !parsed.isOpen(claim.step())
                && stepsOfPeople.contains(claim.step())
                && parsed.signs().anyWithin(before, claim.from(), Sign.AUDIENCE);
    }
}
