package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.recommendation.Oracle.kind;
import static io.github.stackconsultant.recommendation.Oracle.margin;
import static io.github.stackconsultant.recommendation.Oracle.weight;
import static io.github.stackconsultant.recommendation.Oracle.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an open step is worth and how far a weight can move, held against an oracle that tries each. */
class WorthPropertyTests {

    private final RecommendationEngine engine = new RecommendationEngine();

    @ForEachSeed
    void anOpenStepIsWorthWhatItsSingleAnswersDo(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var scores = engine.recommend(comparison, selection).scores();
        var best = scores.get(0).option();
        var second = scores.get(1).option();
        var kind = kind(comparison, selection);
        int margin = margin(comparison, selection, best, second);

        var open = engine.sensitivity(comparison, selection).open();

        assertThat(open)
                .extracting(StepWorth::step)
                .containsExactlyInAnyOrderElementsOf(comparison.steps().stream()
                        .map(Step::id)
                        .filter(step -> selection.at(step).isEmpty())
                        .toList());
        for (var each : open) {
            var step = comparison.step(each.step()).orElseThrow();
            var given = step.answers().stream()
                    .map(answer -> with(selection, step, List.of(answer.id())))
                    .toList();
            assertThat(each.answers()).isEqualTo(given.size());
            assertThat(each.deciding()).isEqualTo((int) given.stream()
                    .filter(changed -> !kind(comparison, changed).equals(kind))
                    .count());
            assertThat(each.move())
                    .isEqualTo(given.stream()
                            .mapToInt(changed -> Math.abs(margin(comparison, changed, best, second) - margin))
                            .max()
                            .orElseThrow());
        }
        for (int next = 1; next < open.size(); next++) {
            double share = (double) open.get(next).deciding() / open.get(next).answers();
            double shareBefore =
                    (double) open.get(next - 1).deciding() / open.get(next - 1).answers();
            assertThat(shareBefore).isGreaterThanOrEqualTo(share);
            if (shareBefore == share) {
                assertThat(open.get(next - 1).move())
                        .isGreaterThanOrEqualTo(open.get(next).move());
            }
        }
    }

    @ForEachSeed
    void everyWeightLimitIsTheLastWeightAtWhichTheWinnerLeads(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var recommendation = engine.recommend(comparison, selection);

        var limits = engine.sensitivity(comparison, selection).limits();

        if (!(recommendation.verdict() instanceof Verdict.OneOption winner)) {
            assertThat(limits).isEmpty();
            return;
        }
        var expected = new LinkedHashMap<List<Object>, Integer>();
        for (var rival :
                recommendation.scores().subList(1, recommendation.scores().size())) {
            for (var criterion : comparison.criteria()) {
                lastWeight(comparison, selection, criterion, winner.option(), rival.option())
                        .ifPresent(limit -> expected.put(List.of(criterion.id(), rival.name()), limit));
            }
        }
        var found = new LinkedHashMap<List<Object>, Integer>();
        for (var limit : limits) {
            limit.leads().forEach(lead -> found.put(List.of(limit.criterion(), lead.rivalName()), lead.limit()));
            assertThat(limit.leads())
                    .extracting(lead -> Math.abs(lead.limit() - limit.weight()))
                    .isSorted();
            assertThat(limit.leads())
                    .allSatisfy(lead -> assertThat(lead.limit() - limit.weight())
                            .matches(moved -> limit.above() ? moved >= 0 : moved <= 0));
        }
        assertThat(found).isEqualTo(expected);
    }

    @ForEachSeed
    void everyWeightLimitNamesTheFirstWeightOfAnotherVerdict(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();

        for (int time = 0; time < 2; time++) {
            var selection = generator.selection(comparison);
            boolean won = engine.recommend(comparison, selection).verdict() instanceof Verdict.OneOption;

            var limits = engine.sensitivity(comparison, selection).limits();

            var expected = new LinkedHashMap<List<Object>, Object>();
            for (var criterion : won ? comparison.criteria() : List.<Criterion>of()) {
                for (int towards : List.of(1, -1)) {
                    firstTurn(comparison, selection, criterion, towards)
                            .ifPresent(turn -> expected.put(
                                    List.of(criterion.id(), towards > 0, turn),
                                    kind(comparison, selection, criterion, turn)));
                }
            }
            var found = new LinkedHashMap<List<Object>, Object>();
            limits.forEach(
                    limit -> found.put(List.of(limit.criterion(), limit.above(), limit.turn()), kind(limit.verdict())));
            assertThat(found).isEqualTo(expected);
            assertThat(limits).extracting(WeightLimit::distance).isSorted();
        }
    }

    private static Optional<Integer> firstTurn(
            Comparison comparison, Selection selection, Criterion criterion, int towards) {
        var stands = kind(comparison, selection);
        int now = weight(comparison, selection, criterion.id());
        int largest = largest(comparison, criterion);
        for (int weight = now + towards; weight >= 0 && weight <= largest; weight += towards) {
            if (!kind(comparison, selection, criterion, weight).equals(stands)) {
                return Optional.of(weight);
            }
        }
        return Optional.empty();
    }

    /** Moves the weight on, one by one, over all that answers can reach, until the winner no longer leads. */
    private Optional<Integer> lastWeight(
            Comparison comparison, Selection selection, Criterion criterion, OptionId winner, OptionId rival) {
        int margin = margin(comparison, selection, winner, rival);
        int now = weight(comparison, selection, criterion.id());
        int gap = criterion.ratingOf(winner).value() - criterion.ratingOf(rival).value();
        int largest = largest(comparison, criterion);
        int towards = gap < 0 ? 1 : -1;
        for (int weight = now; weight >= 0 && weight <= largest; weight += towards) {
            if (margin + (weight - now) * gap <= 0) {
                return Optional.of(weight - towards);
            }
        }
        return Optional.empty();
    }

    /** {@return what the criterion weighs where every step has the answer that asks most for it} */
    private static int largest(Comparison comparison, Criterion criterion) {
        return comparison.steps().stream()
                .mapToInt(step -> step.answers().stream()
                        .mapToInt(answer -> weight(
                                comparison, new Selection(Map.of(step.id(), List.of(answer.id()))), criterion.id()))
                        .max()
                        .orElse(0))
                .sum();
    }
}
