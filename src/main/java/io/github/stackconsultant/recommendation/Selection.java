package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The offered answers that a person chose, by step; a ranked step's list is in the order of its ranks.
 *
 * @param answers the chosen answers by step; steps without one are absent
 */
public record Selection(Map<StepId, List<AnswerId>> answers) {

    /** Copies the map and keeps its order. */
    public Selection {
        var copy = new LinkedHashMap<StepId, List<AnswerId>>();
        answers.forEach((step, chosen) -> copy.put(step, List.copyOf(chosen)));
        answers = Collections.unmodifiableMap(copy);
    }

    /** {@return the answers chosen at that step, none if it was left open} */
    public List<AnswerId> at(StepId step) {
        return answers.getOrDefault(step, List.of());
    }
}
