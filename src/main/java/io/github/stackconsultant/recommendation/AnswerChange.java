package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;

/**
 * A change of what is answered at one step. A single one changes one answer: it comes, goes, takes another's place, or
 * moves to another rank; all others stay, in their order. A step for one answer takes another one. At a step for
 * several, one more is ticked, one no longer, or one instead of another; one more takes the place of all that it
 * excludes. At a ranked step the one that comes may take any rank, and the others close up. An open step gets its first
 * answer, and one that is answered may be left open, whatever it has. Two single ones at one step that both leave it
 * answered are told as one change, by what comes of both.
 *
 * @param kind how the step is answered
 * @param subjects the answers that come or move, or those that go where none come: one for the single change of an
 *     answer, all that the step has where it is left open, and all that it then has, by rank, where they are ranked
 *     anew
 * @param instead the answers whose place the subjects take
 * @param rank the only subject's rank after the change, from 1; 0 where there are no ranks or it goes
 * @param answers all answers of the step after the change; ranked ones in the order of their ranks
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
        List<AnswerId> answers,
        int size) {

    /** Copies the lists. */
    public AnswerChange {
        subjects = List.copyOf(subjects);
        instead = List.copyOf(instead);
        answers = List.copyOf(answers);
    }

    /** {@return the only subject, or the first of several} */
    public Named subject() {
        return subjects.get(0);
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
        MOVED,
        /** All of a step go, and it is open. */
        LEFT_OPEN,
        /** Two of a ranked step come, go or move. */
        RANKED_ANEW
    }
}
