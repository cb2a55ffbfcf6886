package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs every set of answers as a whole, and knows nothing of the short cuts of the analysis. */
final class Oracle {

    private static final RecommendationEngine ENGINE = new RecommendationEngine();

    private Oracle() {}

    static int weight(Comparison comparison, Selection selection, CriterionId criterion) {
        return ENGINE.recommend(comparison, selection).criteria().stream()
                .filter(each -> each.criterion().equals(criterion))
                .mapToInt(CriterionResult::weight)
                .sum();
    }

    static int margin(Comparison comparison, Selection selection, OptionId option, OptionId rival) {
        var scores = ENGINE.recommend(comparison, selection).scores();
        return score(scores, option) - score(scores, rival);
    }

    private static int score(List<OptionScore> scores, OptionId option) {
        return scores.stream()
                .filter(score -> score.option().equals(option))
                .mapToInt(OptionScore::score)
                .sum();
    }

    /** An option's id, who has which part, or toss-up: by the rule as {@link PlainRule} has it, not the engine. */
    static Object kind(Comparison comparison, Selection selection) {
        return new PlainRule(comparison, weights(comparison, selection)).kind();
    }

    /** The same, if one criterion weighed that much. */
    static Object kind(Comparison comparison, Selection selection, Criterion moved, int weight) {
        var weights = new HashMap<>(weights(comparison, selection));
        weights.put(moved.id(), weight);
        return new PlainRule(comparison, weights).kind();
    }

    private static Map<CriterionId, Integer> weights(Comparison comparison, Selection selection) {
        return ENGINE.recommend(comparison, selection).criteria().stream()
                .collect(Collectors.toMap(CriterionResult::criterion, CriterionResult::weight));
    }

    /** The same, as the engine's verdict says it. */
    static Object kind(Verdict verdict) {
        if (verdict instanceof Verdict.OneOption one) {
            return one.option();
        }
        return verdict instanceof Verdict.Both both
                ? both.assignments().stream()
                        .collect(Collectors.toMap(Verdict.Assignment::part, Verdict.Assignment::option))
                : PlainRule.TOSS_UP;
    }

    static Selection with(Selection selection, Step step, List<AnswerId> answers) {
        var changed = new LinkedHashMap<>(selection.answers());
        changed.put(step.id(), step.kind() == Step.Kind.SEVERAL ? inTheFilesOrder(step, answers) : answers);
        return new Selection(changed);
    }

    private static List<AnswerId> inTheFilesOrder(Step step, List<AnswerId> answers) {
        return step.answers().stream().map(Answer::id).filter(answers::contains).toList();
    }

    static Selection applied(Comparison comparison, Selection selection, Flip flip) {
        var applied = selection;
        for (var change : flip.changes()) {
            applied = with(applied, comparison.step(change.step()).orElseThrow(), change.answers());
        }
        return applied;
    }

    /** {@return every answer of the step that is one single change away, and that it has none} */
    static Stream<List<AnswerId>> neighbours(Step step, List<AnswerId> before) {
        return allAnswers(step).stream()
                .filter(after -> !isTheSame(step, before, after))
                .filter(after -> after.isEmpty() || isSingleChange(step, before, after));
    }

    static boolean isTheSame(Step step, List<AnswerId> one, List<AnswerId> other) {
        return step.kind() == Step.Kind.RANKED
                ? one.equals(other)
                : Set.copyOf(one).equals(Set.copyOf(other));
    }

    /**
     * At most one answer comes and at most one goes, or all that the one excludes; and but for one that moves, those that
     * stay keep their order.
     */
    private static boolean isSingleChange(Step step, List<AnswerId> before, List<AnswerId> after) {
        long gone = before.stream().filter(answer -> !after.contains(answer)).count();
        long come = after.stream().filter(answer -> !before.contains(answer)).count();
        var stayed = before.stream().filter(after::contains).toList();
        var staying = after.stream().filter(before::contains).toList();
        boolean kept = step.kind() == Step.Kind.SEVERAL || stayed.equals(staying);
        if (gone + come == 0) {
            return before.stream().anyMatch(moved -> without(before, moved).equals(without(after, moved)));
        }
        return come <= 1 && (gone <= 1 || onlyWhatIsExcludedGoes(step, before, after)) && kept;
    }

    private static boolean onlyWhatIsExcludedGoes(Step step, List<AnswerId> before, List<AnswerId> after) {
        return before.stream()
                .filter(gone -> !after.contains(gone))
                .allMatch(gone -> after.stream()
                        .filter(come -> !before.contains(come))
                        .anyMatch(come -> step.exclude(come, gone)));
    }

    /** {@return whether no two of the answers exclude each other} */
    static boolean agree(Step step, List<AnswerId> answers) {
        return answers.stream().allMatch(one -> answers.stream().noneMatch(other -> step.exclude(one, other)));
    }

    private static List<AnswerId> without(List<AnswerId> answers, AnswerId left) {
        return answers.stream().filter(answer -> !answer.equals(left)).toList();
    }

    /** {@return every way in which the step can be answered without contradiction, none included} */
    static List<List<AnswerId>> allAnswers(Step step) {
        List<List<AnswerId>> all = new ArrayList<>();
        extend(step, List.of(), all);
        return all.stream().filter(answers -> agree(step, answers)).toList();
    }

    private static void extend(Step step, List<AnswerId> begun, List<List<AnswerId>> all) {
        all.add(begun);
        if (begun.size() < step.mostAnswers()) {
            var offered = step.answers().stream().map(Answer::id).toList();
            Predicate<AnswerId> next = step.kind() == Step.Kind.SEVERAL
                    ? answer ->
                            begun.isEmpty() || offered.indexOf(answer) > offered.indexOf(begun.get(begun.size() - 1))
                    : answer -> !begun.contains(answer);
            offered.stream().filter(next).forEach(answer -> {
                var longer = new ArrayList<>(begun);
                longer.add(answer);
                extend(step, longer, all);
            });
        }
    }

    /** By how much weight the criteria move, step by step. */
    static int size(Comparison comparison, Selection before, Selection after) {
        int size = 0;
        for (var step : comparison.steps()) {
            for (var criterion : comparison.criteria()) {
                size += Math.abs(weight(comparison, only(before, step), criterion.id())
                        - weight(comparison, only(after, step), criterion.id()));
            }
        }
        return size;
    }

    private static Selection only(Selection selection, Step step) {
        return new Selection(Map.of(step.id(), selection.at(step.id())));
    }
}
