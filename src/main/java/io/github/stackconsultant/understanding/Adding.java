package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides whether answers come to those that were given before. Where a step takes several, they do, unless the step is open
 * or the words say otherwise: "only security", "real time instead". At an open step they do only if words say so: "also
 * Java", "data scientists too", "add data scientists". Of a step that takes one answer, the one given before stays where
 * words add another: "we also need machine learning later".
 */
final class Adding {

    /** What may stand before an order to add something. */
    private static final Set<Sign> BEFORE_AN_ORDER =
            EnumSet.of(Sign.FILLER, Sign.CONTRAST, Sign.CHATTER, Sign.GREETING, Sign.AND, Sign.QUESTION_OPENER);

    /** What may stand between "only" and what is all there is. */
    private static final Set<Sign> BEHIND_ONLY =
            EnumSet.of(Sign.FILLER, Sign.SENTENCE, Sign.PASSED_OVER, Sign.PREPOSITION, Sign.WEIGHT);

    private final ParsedUtterance parsed;
    private final Comparison comparison;

    Adding(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
    }

    /** {@return whether claims, all of one step that takes several answers, are said to add to what stands there} */
    boolean isMeantBy(List<Claim> claims) {
        return claims.stream().map(Claim::step).distinct().count() == 1
                && comparison
                        .step(claims.get(0).step())
                        .filter(step -> step.kind() != Step.Kind.ONE)
                        .isPresent()
                && anyAdds(claims);
    }

    /**
     * {@return what becomes of the answers that the step was given before}
     *
     * @param claims every claim that is meant, also of other steps
     * @param ruledOut every claim that is denied
     */
    Understood.Earlier earlier(Step step, List<Claim> claims, List<Claim> ruledOut) {
        var ours = of(step, claims);
        var denied = answers(of(step, ruledOut).stream()
                .filter(claim ->
                        ours.stream().noneMatch(other -> other.answers().contains(claim.answer())))
                .toList());
        boolean stay = parsed.isOpen(step.id())
                ? isMeantBy(claims) || takesBackUnderCard(step, denied)
                : step.kind() == Step.Kind.ONE
                        ? !Reaches.areAsked(step) && areBeside(ours)
                        : anyAdds(ours) || !replaces(step, ours, denied);
        return stay ? new Understood.Earlier(true, foremost(step, ours), denied) : Understood.Earlier.REPLACED;
    }

    /** There, a step that is named is read as though it were open: "not security, but good performance". */
    private boolean takesBackUnderCard(Step step, List<AnswerId> denied) {
        return parsed.utterance().underCard() && step.kind() != Step.Kind.ONE && !denied.isEmpty();
    }

    private static List<Claim> of(Step step, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.step().equals(step.id()) && claim.isClear())
                .toList();
    }

    private static List<AnswerId> answers(List<Claim> claims) {
        return claims.stream().map(Claim::answer).distinct().toList();
    }

    private List<AnswerId> foremost(Step step, List<Claim> ours) {
        var ranking = new Ranking(parsed);
        return step.kind() == Step.Kind.RANKED
                ? answers(ours.stream()
                        .filter(claim -> ranking.isPutFirst(claim) && !adds(claim.clause()))
                        .toList())
                : List.of();
    }

    /** What takes back single answers leaves the others. */
    private boolean replaces(Step step, List<Claim> ours, List<AnswerId> denied) {
        return ours.stream().anyMatch(this::isAlone)
                || (denied.isEmpty()
                        && ours.stream().noneMatch(claim -> step.excludesAny(claim.answer()))
                        && Correcting.replaces(parsed));
    }

    private boolean isAlone(Claim claim) {
        return parsed.apart(Sign.ALONE).filter(span -> !isPartOfLonger(span)).anyMatch(span -> switch (span.value(
                Sign.ALONE)) {
            case "BEFORE" -> isRightBefore(span, claim);
            case "BEHIND" -> isAtTheEndBehind(claim, span) || isNextClauseBehind(claim, span);
            default -> isRightBefore(span, claim) || isAtTheEndBehind(claim, span);
        });
    }

    private boolean isRightBefore(Span span, Claim claim) {
        return claim.clause().covers(span.from()) && span.to() <= claim.from() && isPadding(span.to(), claim.from());
    }

    private static boolean isAtTheEndBehind(Claim claim, Span span) {
        return span.from() == claim.to() && span.to() == claim.clause().to();
    }

    /** "security, nothing else" */
    private boolean isNextClauseBehind(Claim claim, Span span) {
        return span.from() == claim.clause().to()
                && parsed.clauseOf(span.from()).to() == span.to()
                && parsed.clauseOf(span.from()).from() == span.from();
    }

    /** The "only" of "not only" excludes nothing. */
    private boolean isPartOfLonger(Span span) {
        return parsed.signs()
                .at(span.from())
                .filter(longer -> longer.from() < span.from())
                .isPresent();
    }

    private boolean isPadding(int from, int to) {
        return parsed.signs().areAll(from, to, BEHIND_ONLY);
    }

    /** "a chat that also works abroad" adds nothing to a web shop, and "actually it is also a shop" may replace it. */
    private boolean areBeside(List<Claim> claims) {
        return !Correcting.isMeantBy(parsed) && claims.stream().allMatch(this::isBeside);
    }

    private boolean isBeside(Claim claim) {
        return adding(claim.clause()).anyMatch(span -> span.is(Sign.ADDING, "BEHIND") || span.to() <= claim.from());
    }

    private boolean anyAdds(List<Claim> claims) {
        return claims.stream().map(Claim::clause).distinct().anyMatch(this::adds);
    }

    /** {@return whether a clause ends with what adds: "too", "as well"} */
    static boolean isAtTheEnd(ParsedUtterance parsed) {
        return parsed.apart(Sign.ADDING)
                .anyMatch(span -> span.is(Sign.ADDING, "BEHIND")
                        && span.to() == parsed.clauseOf(span.from()).to());
    }

    /** {@return whether something is added to what was said, somewhere in the clause} */
    static boolean isSaidIn(ParsedUtterance parsed, Clause clause) {
        return parsed.apart(Sign.ADDING).anyMatch(span -> span.isWithin(clause));
    }

    private boolean adds(Clause clause) {
        return adding(clause).findAny().isPresent();
    }

    private Stream<Span> adding(Clause clause) {
        return parsed.apart(Sign.ADDING).filter(span -> span.isWithin(clause)).filter(span -> switch (span.value(
                Sign.ADDING)) {
            case "BEHIND" -> span.to() == clause.to();
            case "BEFORE" -> isOrder(clause.from(), span.from());
            default -> true;
        });
    }

    private boolean isOrder(int from, int to) {
        return parsed.signs().areAll(from, to, BEFORE_AN_ORDER);
    }
}
