package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    private final PartsOfNames names;
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
        this.stepsOfPeople = StepsOfPeople.of(comparison);
        this.names = new PartsOfNames(parsed, comparison, stepsOfPeople);
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
                .filter(claim -> !polarity.isDenied(claim) && !small.areOf(claim))
                .toList();
        replaces = replacement.isOrdered(said) || contradicts(said, named);
        named.stream()
                .filter(claim -> polarity.isRuledOut(claim) || isFormer(claim) || isReplaced(claim, said))
                .forEach(ruledOut::add);
        return said.stream()
                .filter(claim -> !isReplaced(claim, said) && !isOnlyThought(claim, said))
                .filter(claim -> !hintsByWhatIsReplaced(claim, byStep, said))
                .filter(claim -> !takesBack(claim) && !isAside(claim, byStep) && !tellsWhenTheyLeave(claim, said))
                .filter(claim -> !names.takeIn(claim, byStep) && !isOfOthers(claim, said))
                .filter(claim -> !countsTeams(claim) && !isHearsay(claim))
                .sorted(Comparator.comparingInt(Claim::from))
                .toList();
    }

    /** What is replaced hints at nothing else: "I said a chat, but it's a blog" asks for nothing in real time. */
    private boolean hintsByWhatIsReplaced(Claim claim, List<Claim> byStep, List<Claim> said) {
        return claim.hint() && byStep.stream().anyMatch(other -> other.overlaps(claim) && isReplaced(other, said));
    }

    private boolean isReplaced(Claim claim, List<Claim> all) {
        return replacement.takesAway(
                claim,
                all.stream().filter(other -> other.step().equals(claim.step())).toList());
    }

    /**
     * "we might add a trained model later": in a description, and wherever places are named, what is certain about the
     * same step takes precedence.
     */
    private boolean isOnlyThought(Claim claim, List<Claim> all) {
        return (parsed.utterance().openStep().isEmpty() || Reaches.areMeant(comparison, claim))
                && parsed.polarity().isHedged(claim)
                && all.stream()
                        .anyMatch(other -> other.step().equals(claim.step())
                                && !parsed.polarity().isHedged(other));
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
                                || (isInsideAQuality(claim, other) && isAloneAtItsStep(claim, all))
                                || (claim.isPartOf(other) && stepsOfPeople.contains(other.step())));
    }

    /** "heavy computation comes first", said while something else is open, is about no product that computes. */
    private boolean isInsideAQuality(Claim claim, Claim quality) {
        return parsed.utterance().isReply()
                && !parsed.isOpen(claim.step())
                && claim.isPartOf(quality)
                && quality.isClear()
                && !quality.hint()
                && comparison.isRanked(quality.step());
    }

    private static boolean isAloneAtItsStep(Claim claim, List<Claim> all) {
        return all.stream().noneMatch(other -> other.step().equals(claim.step()) && !other.overlaps(claim));
    }

    /** Words typical of answers to the open step, and clauses that name that step, are about nothing else. */
    private boolean isWordOfOpenStep(Claim claim) {
        if (parsed.isOpen(claim.step()) || parsed.openComparison().isEmpty()) {
            return false;
        }
        return openStep.usesWord(claim)
                || markers.stepOf(claim.clause()).filter(parsed::isOpen).isPresent();
    }

    /** A word within a clear phrase answers nothing: "research" in "haven't done any research". */
    private boolean answersTheOpenStep(Claim claim, Claim instead) {
        boolean within = claim.hint() && instead.isClear() && claim.isPartOf(instead);
        return parsed.isOpen(claim.step()) && claim.overlaps(instead) && !within;
    }

    /** The "no" of "no wait" answers nothing, nor does all of it. */
    private boolean takesBack(Claim claim) {
        return (claim.hint() && parsed.signs().isAt(claim.from(), Sign.CORRECTION))
                || Correcting.isAllOf(parsed, claim, claim.clause().to());
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

    /** Not our people: "had three React developers", or a task of others, "an agency for the front end". */
    private boolean isOfOthers(Claim claim, List<Claim> all) {
        if (!stepsOfPeople.contains(claim.step())) {
            return false;
        }
        boolean theirs = StepsOfPeople.isKind(comparison, claim)
                && all.stream()
                        .filter(other -> other.step().equals(claim.step())
                                && other.clause().equals(claim.clause())
                                && other.to() <= claim.from()
                                && !StepsOfPeople.isKind(comparison, other))
                        .anyMatch(other -> parsed.signs().anyWithin(other.from(), claim.from(), Sign.AUDIENCE)
                                && !parsed.signs().anyWithin(other.to(), claim.from(), Sign.AND));
        return theirs || isFormer(claim);
    }

    /** "our Python dev leaves soon": nothing has to be soon. */
    private boolean tellsWhenTheyLeave(Claim claim, List<Claim> all) {
        return parsed.polarity().tellsOfLeaving(claim.to() - 1)
                && all.stream().anyMatch(other -> other.clause().equals(claim.clause()) && isFormer(other));
    }

    private boolean isFormer(Claim claim) {
        return stepsOfPeople.contains(claim.step()) && parsed.polarity().isFormer(claim);
    }

    /**
     * "my cofounder says Python is better": what others say is no need, unless it clearly answers the open question; nor are
     * they the people who build, unless it is of them that it is said.
     */
    private boolean isHearsay(Claim claim) {
        boolean people = stepsOfPeople.contains(claim.step());
        return (people || claim.hint() || !parsed.isOpen(claim.step()))
                && parsed.polarity().isHearsay(claim)
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

    /** "a marketplace for freelancers": those who use it do not build it. */
    private boolean isAudience(Claim claim) {
        int before = Math.max(claim.clause().from(), claim.from() - NEAR_AUDIENCE);
        return !parsed.isOpen(claim.step())
                && stepsOfPeople.contains(claim.step())
                && parsed.signs().anyWithin(before, claim.from(), Sign.AUDIENCE);
    }
}
