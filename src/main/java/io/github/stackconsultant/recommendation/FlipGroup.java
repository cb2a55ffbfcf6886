package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Single flips that can be worded as one: same step, same manner, same resulting verdict.
 *
 * @param change the change of the group that moves the least weight
 * @param subjects the answers that have this effect, that of the change first; if the step is left open, the first of
 *     its answers
 */
public record FlipGroup(AnswerChange change, List<AnswerChange.Named> subjects, Verdict verdict) {

    /** Copies the list. */
    public FlipGroup {
        subjects = List.copyOf(subjects);
    }

    /**
     * Groups flips; for each answer and verdict, only the smallest change is kept.
     *
     * @param flips single ones, smallest first
     * @return the group of the smallest flip first
     */
    public static List<FlipGroup> of(List<Flip> flips) {
        var known = new HashSet<List<Object>>();
        var groups = new LinkedHashMap<List<Object>, FlipGroup>();
        for (var flip : flips) {
            var change = flip.changes().get(0);
            var headline = flip.verdict().headline();
            boolean stays = change.answers().contains(change.subject().id());
            var going = Optional.of(change.manner()).filter(manner -> !stays);
            if (known.add(List.of(change.step(), change.subject(), going, headline))) {
                var key = List.<Object>of(
                        change.step(), change.manner(), change.instead(), change.rank(), others(change), headline);
                groups.merge(
                        key,
                        new FlipGroup(change, List.of(change.subject()), flip.verdict()),
                        (group, more) -> group.with(more.subjects()));
            }
        }
        return List.copyOf(groups.values());
    }

    /** {@return whether the change is that a question is not answered any more, which tells little of a project} */
    public boolean leavesOpen() {
        return change.manner() == AnswerChange.Manner.LEFT_OPEN;
    }

    /** An answer that moves leaves the others in another order than one that moves there from elsewhere. */
    private static List<AnswerChange.Named> others(AnswerChange change) {
        return change.manner() == AnswerChange.Manner.MOVED
                ? change.after().stream()
                        .filter(each -> !change.subjects().contains(each))
                        .toList()
                : List.of();
    }

    /**
     * Groups flips in the same way.
     *
     * @param flips single ones, smallest first
     * @return the groups in the order of the comparison's steps; of one step, that of the smallest flip first
     */
    public static List<FlipGroup> byStep(List<Flip> flips, Comparison comparison) {
        var order = comparison.steps().stream().map(Step::id).toList();
        return of(flips).stream()
                .sorted(Comparator.comparingInt(
                        group -> order.indexOf(group.change().step())))
                .toList();
    }

    private FlipGroup with(List<AnswerChange.Named> more) {
        var all = new ArrayList<>(subjects);
        all.addAll(more);
        return new FlipGroup(change, all, verdict);
    }
}
