package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.List;
import java.util.Optional;

/**
 * What the answers say for one option and for the best of the others; the difference is how far it is ahead.
 *
 * @param rival the option that it is compared with
 * @param reasons what speaks for it
 * @param opposed what speaks for the rival
 */
public record OptionCase(OptionScore option, OptionScore rival, Argument reasons, Argument opposed) {

    /**
     * One side of it.
     *
     * @param strongest the answers that say most, strongest first
     * @param points what all answers say together, 0 or more
     */
    public record Argument(List<Explanation.Reason> strongest, int points) {

        /** Copies the list. */
        public Argument {
            strongest = List.copyOf(strongest);
        }

        /** {@return what the answers that are not among the strongest say} */
        public int others() {
            return points
                    - strongest.stream().mapToInt(Explanation.Reason::points).sum();
        }

        private static Argument of(Recommendation recommendation, OptionId option, OptionId rival) {
            // as the card has it: where nobody wins, an answer that speaks for both is told on both sides
            boolean oneSided = recommendation.leavesItOpen();
            var explanation = oneSided
                    ? Explanation.ofSide(recommendation, option, rival)
                    : Explanation.of(recommendation, option, rival);
            var terms = Explanation.terms(recommendation, option, rival).stream()
                    .filter(term -> !oneSided || term.points() > 0);
            return new Argument(explanation.reasons(), Explanation.pointsOfAnswersFor(terms));
        }
    }

    /** {@return the case for that option; empty if the recommendation is not about it} */
    public static Optional<OptionCase> of(Recommendation recommendation, OptionId asked) {
        var scores = recommendation.scores();
        return scores.stream()
                .filter(score -> score.option().equals(asked))
                .findFirst()
                .map(option ->
                        of(recommendation, option, scores.get(scores.get(0).equals(option) ? 1 : 0)));
    }

    private static OptionCase of(Recommendation recommendation, OptionScore option, OptionScore rival) {
        return new OptionCase(
                option,
                rival,
                Argument.of(recommendation, option.option(), rival.option()),
                Argument.of(recommendation, rival.option(), option.option()));
    }

    /** {@return by how many points it is ahead of the rival; below 0 if it is behind} */
    public int lead() {
        return reasons.points() - opposed.points();
    }
}
