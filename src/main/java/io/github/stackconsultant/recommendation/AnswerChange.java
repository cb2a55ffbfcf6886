package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;

/**
 * A change of the answers to one step. A single change touches one answer: it is added, dropped, replaces another, or
 * moves to another rank; all others stay, in their order.
 *
 * <ul>
 * <li>At a step for one answer, another answer is chosen.
 * <li>At a step for several, one more is ticked, one is unticked, or one is exchanged for another; an added answer also
 * replaces all that it excludes.
 * <li>At a ranked step, the added answer may take any rank, and the others close up.
 * <li>An open step gets its first answer, and an answered step may be left open, however many answers it has.
 * </ul>
 *
 * <p>Two single changes at one step that both leave it answered are reported as one change, described by their joint
 * result.
 *
 * @param kind how the step is answered
 * @param subjects the answers that are added or move, or those that are dropped if none is added. For a single change
 *     that is one answer; for a step left open, all its former answers; for a step ranked anew, all its new answers by
 *     rank
 * @param instead the answers that the subjects replace
 * @param rank the only subject's rank after the change, from 1; 0 if the step has no ranks or the subject is dropped
 * @param after all answers of the step after the change; ranked ones in the order of their ranks
 * @param size how much weight moves, summed over the criteria
 */
public record AnswerChange(
        StepId step,
        String stepTitle,
        Step.Kind kind,
        Manner manner,
        List<Named> subjects,
        List<Named> instead,
        int rank,
        List<Named> after,
        int size) {

    /** Copies the lists. */
    public AnswerChange {
        subjects = List.copyOf(subjects);
        instead = List.copyOf(instead);
        after = List.copyOf(after);
    }

    /** {@return the ids of all answers of the step after the change} */
    public List<AnswerId> answers() {
        return after.stream().map(Named::id).toList();
    }

    /** {@return the only subject, or the first of several} */
    public Named subject() {
        return subjects.get(0);
    }

    /** An answer with its label. */
    public record Named(AnswerId id, String label) {}

    /** What happens to an answer. */
    public enum Manner {
        /** The step was open and gets its first answer. */
        GIVEN,
        /** It is added to those that stay. */
        ADDED,
        /** It replaces another. */
        REPLACING,
        /** It is dropped. */
        DROPPED,
        /** It takes another rank. */
        MOVED,
        /** All answers of the step are dropped, so it is open. */
        LEFT_OPEN,
        /** At a ranked step, two answers are added, dropped or moved. */
        RANKED_ANEW
    }
}
