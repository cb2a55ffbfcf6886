package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the answers to several steps come to. */
final class StepAnswers {

    private StepAnswers() {}

    /** {@return the offered answers that were chosen, by their steps} */
    static Map<StepId, List<AnswerId>> chosen(Map<StepId, StepAnswer> all) {
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        all.forEach((step, answer) -> {
            if (answer instanceof StepAnswer.Chosen choice) {
                chosen.put(step, choice.answers());
            }
        });
        return chosen;
    }

    /** {@return the steps at which one of the chosen answers is only suggested by everyday words} */
    static Set<StepId> guessed(Map<StepId, StepAnswer> all) {
        var guessed = new LinkedHashSet<StepId>();
        all.forEach((step, answer) -> {
            if (answer.guessed()) {
                guessed.add(step);
            }
        });
        return guessed;
    }

    /** {@return by step, which of several answers is the guess, where everyday words could suggest more than one} */
    static Map<StepId, AnswerId> guesses(Map<StepId, StepAnswer> all) {
        var guesses = new LinkedHashMap<StepId, AnswerId>();
        all.forEach((step, answer) -> {
            if (answer instanceof StepAnswer.Chosen chosen) {
                chosen.guess().ifPresent(guess -> guesses.put(step, guess));
            }
        });
        return guesses;
    }

    /** {@return the answers that are still valid in the catalogue, in their order} */
    static Map<StepId, StepAnswer> within(Comparison catalogue, Map<StepId, StepAnswer> all) {
        var known = new LinkedHashMap<StepId, StepAnswer>();
        all.forEach((step, answer) -> {
            if (catalogue.step(step).filter(answer::fits).isPresent()) {
                known.put(step, answer);
            }
        });
        return known;
    }
}
