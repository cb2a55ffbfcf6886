package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;

/** What a phrase means. */
public sealed interface Sense {

    /** A function in a sentence on any subject. */
    record OfSign(Sign sign, String value) implements Sense {}

    /** A word that leans towards an answer without meaning it; it counts only together with others. */
    record ALeaning(ComparisonId comparison, StepId step, AnswerId answer, String word, int weight) implements Sense {}

    /** Something in one comparison. */
    sealed interface OfComparison extends Sense {

        /** {@return the comparison that defines this sense} */
        ComparisonId comparison();
    }

    /** Something about one step of a comparison. */
    sealed interface OfStep extends OfComparison {

        /** {@return the step} */
        StepId step();
    }

    /** An answer. */
    record AnAnswer(ComparisonId comparison, StepId step, AnswerId answer, Strength strength) implements OfStep {

        /** {@return whether the words mean it anywhere} */
        boolean anywhere() {
            return strength == Strength.PHRASE;
        }
    }

    /** One of several answers, and it is not clear which. */
    record OneOf(ComparisonId comparison, StepId step, List<AnswerId> answers) implements OfStep {

        /** Copies the list. */
        public OneOf {
            answers = List.copyOf(answers);
        }
    }

    /** What a step asks about. */
    record ATerm(ComparisonId comparison, StepId step) implements OfStep {}

    /** A word that free-text answers to a step often contain. */
    record AWord(ComparisonId comparison, StepId step) implements OfStep {}

    /** An option. */
    record AnOption(ComparisonId comparison, OptionId option) implements OfComparison {}

    /** A part of a system. */
    record APart(ComparisonId comparison, PartId part) implements OfComparison {}

    /** A criterion. */
    record ACriterion(ComparisonId comparison, CriterionId criterion) implements OfComparison {}

    /** How strongly a phrase means its answer. */
    enum Strength {
        /** Anywhere. */
        PHRASE,
        /** Only if its step is open, or the words name the step. */
        HINT,
        /** Only together with another clue, in a description that says nothing clearer. */
        CLUE,
        /** As a hint, and anywhere if something is likened to it: "a Trello clone". */
        NAME,
        /** Only if its step is open, and anywhere next to words for people. */
        SKILL
    }
}
