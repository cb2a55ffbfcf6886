package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Optional;

/**
 * The change of a single answer at one step: one answer comes, one goes, one takes another's place, or one moves to
 * another rank; all others stay, in their order. A step for one answer takes another one. At a step for several, one
 * more is ticked, one no longer, or one instead of another. At a ranked step the one that comes may take any rank, and
 * the others close up. An open step gets its first answer. No change leaves a step without an answer: that is no answer.
 *
 * @param kind how the step is answered
 * @param subject the answer that comes or moves, or the one that goes where none comes
 * @param instead the answer whose place the subject takes
 * @param rank the subject's rank after the change, from 1; 0 where there are no ranks or it goes
 * @param answers all answers of the step after the change; ranked ones in the order of their ranks
 * @param size how much weight moves, summed over the criteria
 */
public record AnswerChange(
        StepId step,
        String stepTitle,
        Step.Kind kind,
        Manner manner,
        Named subject,
        Optional<Named> instead,
        int rank,
        List<AnswerId> answers,
        int size) {

    /** Copies the list. */
    public AnswerChange {
        answers = List.copyOf(answers);
    }

    /** An answer with what people read of it. */
    public record Named(AnswerId id, String label) {}

    /** What happens to an answer. */
    public enum Manner {
        /** The step was open and gets its first answer. */
        GIVEN,
        /** It comes to those that stay. */
        ADDED,
        /** It takes the place of another. */
        REPLACING,
        /** It goes. */
        DROPPED,
        /** It takes another rank. */
        MOVED
    }
}
