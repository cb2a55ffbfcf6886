package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Need;
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

/** Weighs every set of answers as a whole, by the method as it is worded: it knows nothing of the engine and its short cuts. */
final class Oracle {

    private Oracle() {}

    /** {@return what the criterion weighs: the sum of what each step gives it} */
    static int weight(Comparison comparison, Selection selection, CriterionId criterion) {
        int weight = 0;
        for (var step : comparison.steps()) {
            weight += weight(step, selection.at(step.id()), criterion);
        }
        return weight;
    }

    /** {@return what a step's answers give it: the largest factor times need} */
    private static int weight(Step step, List<AnswerId> chosen, CriterionId criterion) {
        int largest = 0;
        for (var answer : step.answers()) {
            int rank = chosen.indexOf(answer.id());
            int factor = rank < 0 ? 0 : step.kind() == Step.Kind.RANKED ? 3 - rank : 2;
            int need = 0;
            for (var each : factor > 0 ? answer.needs() : List.<Need>of()) {
                need += each.criterion().equals(criterion) ? each.strength() : 0;
            }
            largest = Math.max(largest, factor * need);
        }
        return largest;
    }

    static int margin(Comparison comparison, Selection selection, OptionId option, OptionId rival) {
        return score(comparison, selection, option) - score(comparison, selection, rival);
    }

    /** {@return the weighted sum of its ratings} */
    static int score(Comparison comparison, Selection selection, OptionId option) {
        return comparison.criteria().stream()
                .mapToInt(criterion -> weight(comparison, selection, criterion.id())
                        * criterion.ratingOf(option).value())
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
        return comparison.criteria().stream()
                .map(Criterion::id)
                .collect(Collectors.toMap(id -> id, id -> weight(comparison, selection, id)));
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
        return neighbours(step, allAnswers(step), before);
    }

    /** {@return the same of all answers of the step, which take a while to list} */
    static Stream<List<AnswerId>> neighbours(Step step, List<List<AnswerId>> all, List<AnswerId> before) {
        return all.stream()
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
                size += Math.abs(weight(step, before.at(step.id()), criterion.id())
                        - weight(step, after.at(step.id()), criterion.id()));
            }
        }
        return size;
    }
}
