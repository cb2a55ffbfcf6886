package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.Command;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a person does. */
public sealed interface Move {

    /** {@return whether it was typed; if so, the reply goes below it, where the person is looking} */
    default boolean typed() {
        return this instanceof Say || this instanceof Describe || this instanceof Quote || this instanceof Type;
    }

    /** {@return whether it is the answer to a question that was asked before something would be lost} */
    default boolean decides() {
        return this instanceof KeepAnswers
                || this instanceof KeepData
                || this instanceof GoOn
                || this instanceof StartOver
                || this instanceof TakeBack
                || (this instanceof Restart restart && restart.confirmed().isPresent())
                || (this instanceof Cancel cancel && cancel.confirmed().isPresent())
                || (this instanceof ForgetMe forget && forget.confirmed());
    }

    /** Starts a consultation, or resumes the open one. */
    record Start() implements Move {}

    /** Types something where the app reads every message: an answer, a command, a description. */
    record Say(String text) implements Move {}

    /** Types something when calling the app: a command or a description. */
    record Describe(String text) implements Move {}

    /** Submits text that is always treated as a description, such as somebody's message. */
    record Quote(String text) implements Move {}

    /** Picks what is compared. */
    record Pick(ComparisonId comparison) implements Move {}

    /** Chooses offered answers; ranked ones in the order of their ranks. */
    record Choose(StepId step, List<AnswerId> answers) implements Move {

        /** Copies the list. */
        public Choose {
            answers = List.copyOf(answers);
        }
    }

    /** Answers one step in words of their own. */
    record Type(StepId step, String words) implements Move {}

    /** Leaves a step out. */
    record Skip(StepId step) implements Move {}

    /** Is not sure about a step. */
    record NotSure(StepId step) implements Move {}

    /**
     * Asks to erase everything that is stored about them.
     *
     * @param confirmed whether they have read the consequences
     */
    record ForgetMe(boolean confirmed) implements Move {}

    /** Asks for the recommendation although questions are open: by a button, since no answer to them can change it, or in words. */
    record Finish() implements Move {}

    /** Goes back from a step to the nearest answered one before it, in the order of the questions. */
    record Back(StepId from) implements Move {}

    /** Wants to answer a step again. */
    record Change(StepId step) implements Move {}

    /** Keeps the old answer of a step after all. */
    record Keep(StepId step) implements Move {}

    /**
     * Clears the answers.
     *
     * @param confirmed the version of the consultation for which the person confirmed it
     */
    record Restart(OptionalLong confirmed) implements Move {}

    /**
     * Closes the consultation.
     *
     * @param confirmed the version of the consultation for which the person confirmed it
     */
    record Cancel(OptionalLong confirmed) implements Move {}

    /** Does not want to lose the answers after all. */
    record KeepAnswers() implements Move {}

    /** Does not want everything erased after all. */
    record KeepData() implements Move {}

    /**
     * Resumes the open consultation; a proposed description is added to it. Under a card, the description that waits is
     * about the project on it.
     */
    record GoOn() implements Move {}

    /** Asks for all answers of a step, and not just those that the typed words could mean. */
    record AskInFull(StepId step) implements Move {}

    /**
     * Discards everything that was understood, in order to be asked every question.
     *
     * @param seen the version of the consultation that the person saw
     */
    record AskEverything(long seen) implements Move {}

    /**
     * Starts over with the proposed description; under a card, begins another consultation with it, and the card stays.
     */
    record StartOver() implements Move {}

    /** Takes back the proposed description, or under a card the one that waits: nothing comes of it. */
    record TakeBack() implements Move {}

    /** Goes back to a consultation that was closed; the one that is open is closed instead, and can be gone back to. */
    record TakeUp() implements Move {}

    /**
     * Answers every step at once on a form.
     *
     * @param triedOn the recommendation whose answers the form was prefilled with, for trying out others; empty for an
     *     ordinary form
     */
    record Fill(ComparisonId comparison, Map<StepId, StepAnswer> answers, Optional<RecommendationId> triedOn)
            implements Move {

        /** Copies the map and keeps its order. */
        public Fill {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }

        /** Answers on an ordinary form. */
        public Fill(ComparisonId comparison, Map<StepId, StepAnswer> answers) {
            this(comparison, answers, Optional.empty());
        }
    }

    /** Asks where the consultation stands. */
    record Status() implements Move {}

    /** Asks what can be done. */
    record Help() implements Move {}

    /** Asks for past recommendations. */
    record History() implements Move {}

    /** Asks the team to vote. */
    record Vote() implements Move {}

    /** Applies changed answers although votes depend on the previous ones. */
    record Apply() implements Move {}

    /** Restores the answers that the current recommendation rests on. */
    record Restore() implements Move {}

    /** Starts a new consultation from the answers of an old recommendation. */
    record ConsultAgain(RecommendationId recommendation) implements Move {}

    /** Opens the home page. */
    record Visit() implements Move {}

    /** Shares a recommendation's card with a channel. */
    record Share(RecommendationId recommendation, String channel) implements Move {}

    /** Says whether a recommendation helped. */
    record Rate(RecommendationId recommendation, boolean helpful) implements Move {}

    /** Pressed what only the owner of that recommendation may open, and it did not open. */
    record Unopened(RecommendationId recommendation) implements Move {}

    /** Pressed something that this version of the app does not know. */
    record Unknown() implements Move {}

    /** The pages of the knowledge. */
    enum Page {
        /** What speaks for an option. */
        PROS(Command.PROS),
        /** What speaks against it. */
        CONS(Command.CONS),
        /** What it is used for. */
        USE_CASES(Command.USE_CASES),
        /** All options side by side. */
        COMPARE(Command.COMPARE);

        private final Command command;

        Page(Command command) {
            this.command = command;
        }

        /** {@return the command that shows it} */
        public Command command() {
            return command;
        }
    }
}
