package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Why one option leads another: the terms of their margin, grouped by answer. The points of the shown reasons, minus
 * those of the answer against the option, plus the rest, add up to the margin.
 *
 * @param reasons the answers that speak most for the option, strongest first
 * @param against the answer that speaks most against the option, told as one for the rival: where it takes at least a tenth
 *     of what all answers for the option add; never where only one side is told
 * @param rest what everything else adds, of either sign: other answers, and what those shown say for the other side where
 *     only one is told
 * @param untold how many answers that speak for either option are not told; their points may cancel out in a rest of 0
 * @param other the one answer that makes up the rest, where it is just one: where the rest is below 0, told for the rival
 * @param margin the sum of reasons, rest and what is against it
 */
public record Explanation(
        List<Reason> reasons, Optional<Reason> against, int rest, int untold, Optional<Reason> other, int margin) {

    /** How many reasons a card shows. */
    private static final int SHOWN = 3;

    /**
     * An answer against the option that takes less than one part in so many of all that speaks for it is not shown by
     * itself: our judgement.
     */
    private static final int NOTABLE_PART = 10;

    /** Copies the list. */
    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /**
     * An answer that speaks for an option.
     *
     * @param criterion the criterion through which it speaks most
     * @param others through how many other criteria it also speaks for the option
     * @param opposed through how many criteria it speaks for the other one; none if only one side is explained
     * @param points what it adds to the margin, above 0; if only one side is explained, what it adds on that side
     * @param here how much of that comes from the named criterion alone; it exceeds the points if other criteria
     *     subtract from them
     * @param evidence the item that supports this, if there is one
     * @param guess whether the answer is only a guess from the person's words
     */
    public record Reason(
            String answerLabel,
            String criterion,
            int others,
            int opposed,
            int points,
            int here,
            Optional<Evidence> evidence,
            boolean guess) {}

    /**
     * Explains a recommendation's lead.
     *
     * @param winner the option whose lead is explained
     * @param rival the option that it is compared with
     */
    public static Explanation of(Recommendation recommendation, OptionId winner, OptionId rival) {
        return of(terms(recommendation, winner, rival), winner, rival);
    }

    /** Explains the part of a lead that these terms make up. */
    static Explanation of(List<Term> terms, OptionId winner, OptionId rival) {
        return of(terms, unused -> true, winner, rival);
    }

    /** Explains one side if no option wins alone: of an answer that speaks for both, only what it says for this one. */
    static Explanation ofSide(Recommendation recommendation, OptionId option, OptionId rival) {
        return of(terms(recommendation, option, rival), term -> term.points() > 0, option, rival);
    }

    private static Explanation of(List<Term> terms, Predicate<Term> told, OptionId winner, OptionId rival) {
        var answers = byAnswer(terms.stream().filter(told));
        var shown = answers.stream()
                .filter(ofAnswer -> points(ofAnswer) > 0)
                .limit(SHOWN)
                .toList();
        var against = against(answers);
        var spoken = Stream.concat(shown.stream(), against.stream()).toList();
        var untold = answers.stream()
                .filter(ofAnswer -> points(ofAnswer) != 0 && !spoken.contains(ofAnswer))
                .toList();
        int rest = points(terms) - spoken.stream().mapToInt(Explanation::points).sum();
        return new Explanation(
                shown.stream().map(ofAnswer -> reason(ofAnswer, winner, rival)).toList(),
                against.map(ofAnswer -> reason(reversed(ofAnswer), rival, winner)),
                rest,
                untold.size(),
                untold.stream()
                        .filter(ofAnswer -> untold.size() == 1 && points(ofAnswer) == rest)
                        .findFirst()
                        .map(ofAnswer ->
                                rest > 0 ? reason(ofAnswer, winner, rival) : reason(reversed(ofAnswer), rival, winner)),
                points(terms));
    }

    private static Optional<List<Term>> against(List<List<Term>> answers) {
        int all = pointsFor(answers);
        return answers.stream()
                .min(Comparator.comparingInt(Explanation::points))
                .filter(ofAnswer -> points(ofAnswer) < 0 && -points(ofAnswer) * NOTABLE_PART >= all);
    }

    /** {@return every answer that speaks against the option, told as one for the rival, the strongest first} */
    public static List<Reason> against(Recommendation recommendation, OptionId option, OptionId rival) {
        return byAnswer(terms(recommendation, rival, option).stream()).stream()
                .filter(ofAnswer -> points(ofAnswer) > 0)
                .map(ofAnswer -> reason(ofAnswer, rival, option))
                .toList();
    }

    /** {@return what the answers add together that speak for the option with these terms} */
    static int pointsOfAnswersFor(Stream<Term> terms) {
        return pointsFor(byAnswer(terms));
    }

    private static int pointsFor(List<List<Term>> answers) {
        return answers.stream()
                .mapToInt(Explanation::points)
                .filter(points -> points > 0)
                .sum();
    }

    private static int points(List<Term> terms) {
        return terms.stream().mapToInt(Term::points).sum();
    }

    /** {@return the terms of each answer, the strongest answer for the option first} */
    private static List<List<Term>> byAnswer(Stream<Term> terms) {
        return terms
                .collect(groupingBy(
                        term -> List.of(
                                term.contribution().step(), term.contribution().answer()),
                        LinkedHashMap::new,
                        toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<Term> ofAnswer) -> points(ofAnswer))
                        .reversed())
                .toList();
    }

    /** {@return the terms as seen from the other side, with their signs reversed} */
    private static List<Term> reversed(List<Term> terms) {
        return terms.stream()
                .map(term -> new Term(term.contribution(), term.criterion(), -term.points()))
                .toList();
    }

    /**
     * One term of the margin between two options.
     *
     * @param points the contribution's weight times the difference of the two ratings, of either sign
     */
    public record Term(Contribution contribution, CriterionResult criterion, int points) {}

    /** {@return every term of the margin between two options, in the order of the steps; they add up to it} */
    public static List<Term> terms(Recommendation recommendation, OptionId winner, OptionId rival) {
        var terms = new ArrayList<Term>();
        for (var contribution : recommendation.contributions()) {
            for (var criterion : recommendation.criteria()) {
                if (criterion.criterion().equals(contribution.criterion())) {
                    int difference = criterion.ratingOf(winner).value()
                            - criterion.ratingOf(rival).value();
                    terms.add(new Term(contribution, criterion, contribution.weight() * difference));
                }
            }
        }
        return terms;
    }

    private static Reason reason(List<Term> terms, OptionId winner, OptionId rival) {
        var strongest =
                terms.stream().max(Comparator.comparingInt(Term::points)).orElseThrow();
        return new Reason(
                strongest.contribution().answerLabel(),
                strongest.criterion().name(),
                (int) terms.stream().filter(term -> term.points() > 0).count() - 1,
                (int) terms.stream().filter(term -> term.points() < 0).count(),
                points(terms),
                strongest.points(),
                evidence(strongest.criterion(), winner, rival),
                strongest.contribution().guess());
    }

    private static Optional<Evidence> evidence(CriterionResult criterion, OptionId winner, OptionId rival) {
        return criterion.ratingOf(winner).evidence().stream()
                .findFirst()
                .or(() -> criterion.ratingOf(rival).evidence().stream().findFirst());
    }
}
