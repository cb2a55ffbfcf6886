package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person typed, with its context.
 *
 * @param comparisons every comparison that it may be about; a single one while a consultation is under way
 * @param openStep the open question, if there is one
 * @param describes whether it is known to be the description of a project
 * @param underCard whether no question is open and there is a current recommendation
 * @param atHand the comparison that it is about unless it says otherwise, if there is one
 * @param decision what is to be decided, if it is known to be said to a question of the app's that one word answers
 * @param asked how the open question was asked
 */
public record Utterance(
        String text,
        List<Comparison> comparisons,
        Optional<Step> openStep,
        boolean describes,
        boolean underCard,
        Optional<ComparisonId> atHand,
        Optional<Decision> decision,
        Asked asked) {

    /**
     * How the open question was asked.
     *
     * @param few the answers that it offers, if it does not offer them all
     * @param again whether it has an answer, which stands until another one is given
     * @param belowReading whether what was read of the words before it is shown right above it
     */
    public record Asked(List<AnswerId> few, boolean again, boolean belowReading) {

        static final Asked PLAINLY = new Asked(List.of(), false, false);

        /** Copies the list. */
        public Asked {
            few = List.copyOf(few);
        }
    }

    /**
     * A question that a yes or a no answers, or the name of one of two projects.
     *
     * @param command the command that led to it, if one did
     * @param betweenProjects whether it asks which of two projects is meant
     */
    public record Decision(Optional<Command> command, boolean betweenProjects) {}

    /** Copies the list. */
    public Utterance {
        comparisons = List.copyOf(comparisons);
    }

    /** An utterance of unknown kind. */
    public Utterance(String text, List<Comparison> comparisons, Optional<Step> openStep) {
        this(text, comparisons, openStep, false, false, Optional.empty(), Optional.empty(), Asked.PLAINLY);
    }

    /** {@return an utterance typed as the description of a project} */
    public static Utterance description(String text, List<Comparison> comparisons) {
        return new Utterance(
                text, comparisons, Optional.empty(), true, false, Optional.empty(), Optional.empty(), Asked.PLAINLY);
    }

    /**
     * {@return an utterance typed while there is a current recommendation and no question is open}
     *
     * @param atHand what the recommendation compares, if that is known
     */
    public static Utterance underCard(String text, List<Comparison> comparisons, Optional<ComparisonId> atHand) {
        return new Utterance(text, comparisons, Optional.empty(), false, true, atHand, Optional.empty(), Asked.PLAINLY);
    }

    /**
     * {@return an utterance typed after a question that a yes or a no answers; it means small talk that says one of them
     * or is neither, or no answer if it says anything else}
     *
     * @param asked the command that led to the question, if one did
     */
    public static Utterance decision(String text, Optional<Command> asked, List<Comparison> comparisons) {
        return decision(text, new Decision(asked, false), comparisons);
    }

    /**
     * {@return an utterance typed after the question which of two projects is meant; it means that one of them is, or
     * else what it means after a question that a yes or a no answers}
     */
    public static Utterance whichProject(String text, List<Comparison> comparisons) {
        return decision(text, new Decision(Optional.empty(), true), comparisons);
    }

    private static Utterance decision(String text, Decision decision, List<Comparison> comparisons) {
        return new Utterance(
                text,
                comparisons,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.of(decision),
                Asked.PLAINLY);
    }

    /** {@return the same text, typed as the description of a project while nothing is open} */
    Utterance described() {
        return description(text, comparisons);
    }

    /** {@return the same utterance, as though that step were open} */
    Utterance at(Optional<Step> step) {
        return new Utterance(text, comparisons, step, describes, underCard, atHand, decision, Asked.PLAINLY);
    }

    /** {@return the same utterance, typed at a question that was asked so} */
    public Utterance to(Asked question) {
        return new Utterance(text, comparisons, openStep, describes, underCard, atHand, decision, question);
    }

    /** {@return whether it is typed under a card or at an open question: to something that was said before} */
    boolean isReply() {
        return underCard || openStep.isPresent();
    }

    /** {@return the answers that the open question offers, in their order; none without one} */
    List<AnswerId> offered() {
        return asked.few().isEmpty()
                ? openStep.stream()
                        .flatMap(step -> step.answers().stream())
                        .map(Answer::id)
                        .toList()
                : asked.few();
    }
}
