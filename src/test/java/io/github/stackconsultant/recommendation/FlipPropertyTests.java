package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.recommendation.Oracle.applied;
import static io.github.stackconsultant.recommendation.Oracle.kind;
import static io.github.stackconsultant.recommendation.Oracle.neighbours;
import static io.github.stackconsultant.recommendation.Oracle.size;
import static io.github.stackconsultant.recommendation.Oracle.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Every change that flips a verdict, held against an oracle that weighs every set of answers as a whole. */
class FlipPropertyTests {

    private final RecommendationEngine engine = new RecommendationEngine();

    @ForEachSeed
    void theVerdictIsThatOfTheRuleAsItIsSaid(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();

        for (int time = 0; time < 20; time++) {
            var selection = generator.selection(comparison);
            assertThat(kind(engine.recommend(comparison, selection).verdict())).isEqualTo(kind(comparison, selection));
        }
    }

    @ForEachSeed
    void everySingleFlipIsFoundAndNoOther(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var flips = engine.sensitivity(comparison, selection).flips();

        var kind = kind(comparison, selection);
        var expected = new LinkedHashSet<Selection>();
        for (var step : comparison.steps()) {
            neighbours(step, selection.at(step.id()))
                    .map(answers -> with(selection, step, answers))
                    .filter(changed -> !kind(comparison, changed).equals(kind))
                    .forEach(expected::add);
        }
        assertThat(flips)
                .extracting(flip -> applied(comparison, selection, flip))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ForEachSeed
    void everyFlipLeadsToTheVerdictThatItNames(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var sensitivity = engine.sensitivity(comparison, selection);

        assertThat(Stream.concat(sensitivity.flips().stream(), sensitivity.pair().stream()))
                .allSatisfy(flip -> assertThat(flip.verdict())
                        .isEqualTo(engine.recommend(comparison, applied(comparison, selection, flip))
                                .verdict()));
    }

    @ForEachSeed
    void whateverIsAnsweredNoContradictionIsProposed(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.contradictorySelection(comparison);

        var sensitivity = engine.sensitivity(comparison, selection);

        assertThat(Stream.concat(sensitivity.flips().stream(), sensitivity.pair().stream())
                        .flatMap(flip -> flip.changes().stream()))
                .allMatch(change -> Oracle.agree(comparison.step(change.step()).orElseThrow(), change.answers()));
    }

    @ForEachSeed
    void verdictsAreComparedByWhatTheySay(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();

        for (int time = 0; time < 20; time++) {
            var one = generator.selection(comparison);
            var other = generator.selection(comparison);
            assertThat(engine.recommend(comparison, one)
                            .verdict()
                            .sameAs(engine.recommend(comparison, other).verdict()))
                    .isEqualTo(kind(comparison, one).equals(kind(comparison, other)));
        }
    }

    @ForEachSeed
    void flipsComeSmallestFirst(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var flips = engine.sensitivity(comparison, selection).flips();

        assertThat(flips).extracting(Flip::size).isSorted();
        assertThat(flips)
                .allSatisfy(flip -> assertThat(flip.size())
                        .isEqualTo(size(comparison, selection, applied(comparison, selection, flip))));
    }

    @ForEachSeed
    void aChangeSaysWhatItDoes(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        for (var flip : engine.sensitivity(comparison, selection).flips()) {
            var change = flip.changes().get(0);
            var before = selection.at(change.step());
            if (change.manner() == AnswerChange.Manner.LEFT_OPEN) {
                assertThat(before).isNotEmpty();
                assertThat(change.answers()).isEmpty();
                assertThat(change.subjects()).extracting(AnswerChange.Named::id).containsExactlyElementsOf(before);
                continue;
            }
            boolean comes = change.answers().contains(change.subject().id());
            assertThat(comes).isEqualTo(change.manner() != AnswerChange.Manner.DROPPED);
            assertThat(before.contains(change.subject().id()))
                    .isEqualTo(change.manner() == AnswerChange.Manner.DROPPED
                            || change.manner() == AnswerChange.Manner.MOVED);
            assertThat(change.subjects()).hasSize(1);
            var step = comparison.step(change.step()).orElseThrow();
            assertThat(change.instead().size() == 1
                            || (change.instead().size() > 1
                                    && change.instead().stream()
                                            .allMatch(gone -> step.exclude(
                                                    change.subject().id(), gone.id()))))
                    .isEqualTo(change.manner() == AnswerChange.Manner.REPLACING);
            assertThat(Oracle.agree(step, change.answers())).isTrue();
            assertThat(change.instead())
                    .extracting(AnswerChange.Named::id)
                    .doesNotContainAnyElementsOf(change.answers());
            assertThat(before.isEmpty()).isEqualTo(change.manner() == AnswerChange.Manner.GIVEN);
            boolean ranked = step.kind() == Step.Kind.RANKED;
            assertThat(change.rank())
                    .isEqualTo(
                            ranked ? change.answers().indexOf(change.subject().id()) + 1 : 0);
        }
    }

    @ForEachSeed
    void theOrderOfStepsAndTicksFlipsNothingElse(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var reordered = new LinkedHashMap<StepId, List<AnswerId>>();
        generator
                .shuffled(List.copyOf(selection.answers().keySet()))
                .forEach(step -> reordered.put(
                        step,
                        comparison.step(step).orElseThrow().kind() == Step.Kind.SEVERAL
                                ? generator.shuffled(selection.at(step))
                                : selection.at(step)));

        var before = engine.sensitivity(comparison, selection);
        var after = engine.sensitivity(comparison, new Selection(reordered));

        assertThat(after.flips())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(before.flips());
        assertThat(after.limits()).isEqualTo(before.limits());
        assertThat(after.open()).isEqualTo(before.open());
        assertThat(after.foregone()).isEqualTo(before.foregone());
    }
}
