package io.github.stackconsultant.recommendation;

import java.util.List;

/**
 * What changes the verdict among the options, each split of both, and toss-up, as {@link Verdict#sameAs} tells them
 * apart.
 *
 * @param changes one change; of a pair two at different steps, or one that tells of two at one step
 * @param verdict what it would be
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
