package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What speaks for one option of a verdict against the best of the others.
 *
 * @param option the option that it speaks for
 * @param rival the option that it is compared with
 * @param assignment the part of a system that it is about; empty if it is about the whole
 * @param explanation why
 * @param terms every term of the margin that is explained
 * @param largestMargin the largest margin that the weights allow, of that part or of the whole
 */
public record Side(
        OptionScore option,
        OptionScore rival,
        Optional<Verdict.Assignment> assignment,
        Explanation explanation,
        List<Explanation.Term> terms,
        int largestMargin) {

    /** Copies the list. */
    public Side {
        terms = List.copyOf(terms);
    }

    /**
     * Lists a verdict's sides: if one option wins, why it leads the second; if the system is split, why each part goes to
     * its leader, in the order of the split; otherwise what speaks for each that is level with the best.
     */
    public static List<Side> of(Recommendation recommendation) {
        var best = recommendation.scores().get(0);
        var second = recommendation.scores().get(1);
        if (recommendation.verdict() instanceof Verdict.OneOption) {
            return List.of(whole(recommendation, best, second, false));
        }
        var parts = parts(recommendation);
        return !parts.isEmpty()
                ? parts
                : LevelOptions.of(recommendation).stream()
                        .map(option -> whole(recommendation, option, option.equals(best) ? second : best, true))
                        .toList();
    }

    /** {@return why each part goes to its leader, in the order of the split; empty if the verdict is no split} */
    public static List<Side> parts(Recommendation recommendation) {
        return recommendation.verdict() instanceof Verdict.Both both
                ? both.assignments().stream()
                        .map(each -> part(recommendation, each))
                        .toList()
                : List.of();
    }

    /**
     * {@return every comparison whose terms are the numbers behind a verdict: the best with each of the others or, of a
     * split, each part's leader with each of the others and, of two, what else tells them apart}
     */
    public static List<Side> inNumbers(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.Both both) {
            var parts = both.assignments().stream().flatMap(each -> inPart(recommendation, each));
            return Stream.concat(parts, beside(recommendation).stream()).toList();
        }
        var best = recommendation.scores().get(0);
        boolean open = !(recommendation.verdict() instanceof Verdict.OneOption);
        return recommendation.scores().stream()
                .skip(1)
                .map(rival -> whole(recommendation, best, rival, open))
                .toList();
    }

    /** {@return of two options that share a system, what else tells the best from the other, if anything does} */
    public static Optional<Side> beside(Recommendation recommendation) {
        var best = recommendation.scores().get(0);
        var second = recommendation.scores().get(1);
        return recommendation.verdict() instanceof Verdict.Both both
                        && recommendation.scores().size() == 2
                ? Optional.of(of(recommendation, best, second, Optional.empty(), outside(both)))
                        .filter(side -> side.terms().stream().anyMatch(term -> term.points() != 0))
                : Optional.empty();
    }

    private static Predicate<CriterionResult> outside(Verdict.Both both) {
        return criterion -> criterion.spoken()
                && both.assignments().stream()
                        .noneMatch(each ->
                                criterion.part().filter(each.part()::equals).isPresent());
    }

    /** {@return the option that leads overall although the split gives it no part} */
    public static Optional<OptionScore> leaderWithoutPart(Recommendation recommendation) {
        return recommendation.verdict() instanceof Verdict.Both both
                ? Optional.of(recommendation.scores().get(0))
                        .filter(best -> recommendation.scores().stream()
                                .filter(score -> score.score() == best.score())
                                .noneMatch(score -> both.assignments().stream()
                                        .anyMatch(each -> each.option().equals(score.option()))))
                : Optional.empty();
    }

    private static Side whole(Recommendation recommendation, OptionScore option, OptionScore rival, boolean oneSided) {
        var terms = Explanation.terms(recommendation, option.option(), rival.option());
        var explanation = oneSided
                ? Explanation.ofSide(recommendation, option.option(), rival.option())
                : Explanation.of(recommendation, option.option(), rival.option());
        return new Side(option, rival, Optional.empty(), explanation, terms, recommendation.largestMargin());
    }

    /** Compares as {@link VerdictRule} does: against the best other option in that part. */
    private static Side part(Recommendation recommendation, Verdict.Assignment assignment) {
        return inPart(recommendation, assignment).findFirst().orElseThrow();
    }

    /** Compares by the part's criteria that the knowledge covers, with the best other option in that part first. */
    private static Stream<Side> inPart(Recommendation recommendation, Verdict.Assignment assignment) {
        Predicate<CriterionResult> inPart = criterion -> criterion.spoken()
                && criterion.part().filter(assignment.part()::equals).isPresent();
        var criteria = recommendation.criteria().stream().filter(inPart).toList();
        var leader = recommendation.scores().stream()
                .filter(score -> score.option().equals(assignment.option()))
                .findFirst()
                .orElseThrow();
        return recommendation.scores().stream()
                .filter(score -> !score.equals(leader))
                .sorted(Comparator.comparingInt((OptionScore score) -> criteria.stream()
                                .mapToInt(criterion -> criterion.points(score.option()))
                                .sum())
                        .reversed())
                .map(rival -> of(recommendation, leader, rival, Optional.of(assignment), inPart));
    }

    private static Side of(
            Recommendation recommendation,
            OptionScore leader,
            OptionScore rival,
            Optional<Verdict.Assignment> assignment,
            Predicate<CriterionResult> about) {
        var terms = Explanation.terms(recommendation, leader.option(), rival.option()).stream()
                .filter(term -> about.test(term.criterion()))
                .toList();
        int largest = Rating.MAXIMUM
                * recommendation.criteria().stream()
                        .filter(about)
                        .mapToInt(CriterionResult::weight)
                        .sum();
        return new Side(
                leader, rival, assignment, Explanation.of(terms, leader.option(), rival.option()), terms, largest);
    }
}
