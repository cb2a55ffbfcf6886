package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides whether words say nothing by themselves, being part of the name of a firm or of what is built. */
final class PartsOfNames {

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Set<StepId> stepsOfPeople;

    PartsOfNames(ParsedUtterance parsed, Comparison comparison, Set<StepId> stepsOfPeople) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.stepsOfPeople = stepsOfPeople;
    }

    /** {@return whether a name takes in the words of a claim} */
    boolean takeIn(Claim claim, List<Claim> all) {
        return isEmployer(claim, all) || isTrade(claim) || isPartOfProduct(claim);
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
                        .anyMatch(PartsOfNames::isSkill);
    }

    private static boolean isSkill(Sense sense) {
        return sense instanceof Sense.AnOption
                || (sense instanceof Sense.AnAnswer answer && answer.strength() == Sense.Strength.SKILL);
    }

    /**
     * "a recruiting app", "we build a team chat": what is built, and neither who builds it nor what the market is. A quality is
     * one even there, and so are where it is used and the kind of people.
     */
    private boolean isPartOfProduct(Claim claim) {
        var first = comparison.firstStep().id();
        return !parsed.isOpen(claim.step())
                && !claim.step().equals(first)
                && !comparison.isRanked(claim.step())
                && !Reaches.areMeant(comparison, claim)
                && !StepsOfPeople.isKind(comparison, claim)
                && parsed.mentions(comparison.id(), first).stream()
                        .filter(name -> name.senses().stream().anyMatch(PartsOfNames::namesProduct))
                        .anyMatch(name -> goesOnInto(name, claim) && endsName(name.to(), claim.clause()));
    }

    /** A single word may stand before the name; of several the last is its first: "a small team" builds, "web shop". */
    private static boolean goesOnInto(Reading.Mention name, Claim claim) {
        int last = claim.length() == 1 ? claim.to() : claim.to() - 1;
        return claim.from() <= name.from() && name.from() <= last && claim.to() < name.to();
    }

    private boolean endsName(int token, Clause clause) {
        return token == clause.to() || (clause.covers(token) && parsed.signs().isAt(token, Sign.PREPOSITION));
    }

    private static boolean namesProduct(Sense sense) {
        return sense instanceof Sense.OneOf
                || (sense instanceof Sense.AnAnswer answer && answer.strength() == Sense.Strength.PHRASE);
    }
}
