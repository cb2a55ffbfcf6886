package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The offered answers that a person chose, by step; a ranked step's list is in the order of its ranks.
 *
 * @param answers the chosen answers by step; steps without one are absent
 * @param guessed the steps at which one of the answers is only a guess from the person's words
 * @param guesses which one that is, for those of these steps where everyday words could suggest several of the answers
 */
public record Selection(Map<StepId, List<AnswerId>> answers, Set<StepId> guessed, Map<StepId, AnswerId> guesses) {

    /** Copies the collections and keeps their order. */
    public Selection {
        var copy = new LinkedHashMap<StepId, List<AnswerId>>();
        answers.forEach((step, chosen) -> copy.put(step, List.copyOf(chosen)));
        answers = Collections.unmodifiableMap(copy);
        guessed = Collections.unmodifiableSet(new LinkedHashSet<>(guessed));
        guesses = Collections.unmodifiableMap(new LinkedHashMap<>(guesses));
    }

    /** Answers of which those are guesses that everyday words can suggest, at those steps. */
    public Selection(Map<StepId, List<AnswerId>> answers, Set<StepId> guessed) {
        this(answers, guessed, Map.of());
    }

    /** Answers of which none is a guess. */
    public Selection(Map<StepId, List<AnswerId>> answers) {
        this(answers, Set.of());
    }

    /** {@return the answers chosen at that step, none if it was left open} */
    public List<AnswerId> at(StepId step) {
        return answers.getOrDefault(step, List.of());
    }

    /** {@return whether nothing is known of that step but a guess} */
    boolean onlyGuesses(StepId step) {
        return guessed.contains(step) && at(step).size() == 1;
    }

    /** {@return whether that answer is the guess, or could be where it is not known which of several is} */
    boolean isGuess(Step step, Answer answer) {
        return guessed.contains(step.id())
                && (onlyGuesses(step.id())
                        || Optional.ofNullable(guesses.get(step.id()))
                                .map(answer.id()::equals)
                                .orElseGet(() -> answer.cues().leanings().areGiven()));
    }

    /** {@return this without any answer that is a guess} */
    Selection withoutGuesses(Comparison comparison) {
        var said = new LinkedHashMap<>(answers);
        comparison
                .steps()
                .forEach(step -> said.computeIfPresent(
                        step.id(),
                        (id, chosen) -> chosen.stream()
                                .filter(each -> step.answer(each)
                                        .filter(answer -> isGuess(step, answer))
                                        .isEmpty())
                                .toList()));
        return new Selection(said);
    }

    /** {@return this with every step open of which nothing is known but a guess} */
    Selection withoutMereGuesses() {
        var sure = new LinkedHashMap<>(answers);
        sure.keySet().removeIf(this::onlyGuesses);
        return new Selection(sure, guessed, guesses);
    }

    /** {@return this, with the answers that are the same before being guesses if they were then} */
    public Selection guessingAs(Selection before) {
        var same = new LinkedHashSet<>(before.guessed);
        same.removeIf(step -> !at(step).equals(before.at(step)));
        var which = new LinkedHashMap<>(before.guesses);
        which.keySet().retainAll(same);
        return new Selection(answers, same, which);
    }
}
