package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What an explanation tells, held against the points of every answer, which are added up here once more from ratings and
 * weights.
 *
 * @param points the points of each answer, by its label, of which a random comparison has none twice
 */
record Told(Map<String, Integer> points, Explanation explanation) {

    /** {@return what each answer adds to the margin, through those of its criteria that count} */
    static Map<String, Integer> points(
            Recommendation recommendation, OptionId winner, OptionId rival, IntPredicate counts) {
        return points(recommendation.contributions(), recommendation.criteria(), winner, rival, counts);
    }

    static Map<String, Integer> points(
            List<Contribution> contributions,
            List<CriterionResult> criteria,
            OptionId winner,
            OptionId rival,
            IntPredicate counts) {
        var points = new HashMap<String, Integer>();
        for (var each : contributions) {
            criteria.stream()
                    .filter(criterion -> criterion.criterion().equals(each.criterion()))
                    .mapToInt(criterion -> each.weight() * (rating(criterion, winner) - rating(criterion, rival)))
                    .filter(counts)
                    .forEach(more -> points.merge(each.answerLabel(), more, Integer::sum));
        }
        return points;
    }

    private static int rating(CriterionResult criterion, OptionId option) {
        return criterion.ratings().stream()
                .filter(rating -> rating.option().equals(option))
                .mapToInt(CriterionResult.OptionRating::value)
                .sum();
    }

    /** Every answer that is told has its own points, and the rest is what all others add. */
    void addsUp() {
        tellsTheStrongest();
        assertThat(explanation.rest())
                .isEqualTo(untold().mapToInt(answer -> points.get(answer)).sum());
        explanation.other().ifPresent(other -> {
            assertThat(untold().toList()).containsExactly(other.answerLabel());
            assertThat(other.points()).isEqualTo(Math.abs(points.get(other.answerLabel())));
        });
    }

    /** Of an answer that speaks for both sides, only one is told: the rest has what it says for the other. */
    void tellsOnlyWhatSpeaksForIt(int margin) {
        tellsTheStrongest();
        assertThat(explanation.against()).isEmpty();
        int told = explanation.reasons().stream()
                .mapToInt(reason -> points.get(reason.answerLabel()))
                .sum();
        assertThat(explanation.rest()).isEqualTo(margin - told);
    }

    private void tellsTheStrongest() {
        assertThat(explanation.reasons())
                .allSatisfy(reason -> assertThat(reason.points()).isEqualTo(points.get(reason.answerLabel())));
        assertThat(explanation.reasons())
                .extracting(Explanation.Reason::points)
                .containsExactlyElementsOf(points.values().stream()
                        .filter(each -> each > 0)
                        .sorted((one, other) -> Integer.compare(other, one))
                        .limit(3)
                        .toList());
        explanation.against().ifPresent(against -> {
            assertThat(against.points()).isEqualTo(-points.get(against.answerLabel()));
            assertThat(points.values()).allMatch(each -> each >= -against.points());
        });
        assertThat(explanation.untold()).isEqualTo((int) untold().count());
    }

    /** {@return the answers that speak for either side and are not told} */
    private Stream<String> untold() {
        var told = Stream.concat(explanation.reasons().stream(), explanation.against().stream())
                .map(Explanation.Reason::answerLabel)
                .toList();
        return points.keySet().stream().filter(answer -> points.get(answer) != 0 && !told.contains(answer));
    }
}
