package io.github.stackconsultant.recommendation;

import java.util.List;

/**
 * Changes that lead to another verdict: another option, another split, or a toss-up, as {@link Verdict#sameAs}
 * distinguishes them.
 *
 * @param changes one change; for a pair, two at different steps, or one that describes two at the same step
 * @param verdict the verdict after the changes
 */
public record Flip(List<AnswerChange> changes, Verdict verdict) {

    /** Copies the list. */
    public Flip {
        changes = List.copyOf(changes);
    }

    /** {@return how much weight moves, summed over its changes} */
    public int size() {
        return changes.stream().mapToInt(AnswerChange::size).sum();
    }
}
