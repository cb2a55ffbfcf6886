package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Typed words that could mean one answer or another.
 *
 * @param certain the answers that they mean in any case
 * @param either the answers that they could mean, two at least
 * @param words the person's own words
 */
public record Undecided(List<AnswerId> certain, List<AnswerId> either, String words) {

    /** Copies the lists. */
    public Undecided {
        certain = List.copyOf(certain);
        either = List.copyOf(either);
    }

    /** {@return the whole answer, where one of the two was picked; as it is where something else was} */
    StepAnswer decided(StepAnswer picked) {
        if (!(picked instanceof StepAnswer.Chosen chosen) || !either.containsAll(chosen.answers())) {
            return picked;
        }
        var all = new LinkedHashSet<>(certain);
        all.addAll(chosen.answers());
        return new StepAnswer.Chosen(List.copyOf(all), words);
    }

    /** {@return those that the catalogue still allows} */
    static Map<StepId, Undecided> within(Comparison catalogue, Map<StepId, Undecided> all) {
        var known = new LinkedHashMap<>(all);
        known.entrySet()
                .removeIf(entry -> catalogue
                        .step(entry.getKey())
                        .filter(entry.getValue()::fits)
                        .isEmpty());
        return known;
    }

    /** {@return whether the step offers all of it, and takes one more than is certain} */
    private boolean fits(Step step) {
        return either.size() > 1
                && certain.size() < step.mostAnswers()
                && Stream.concat(certain.stream(), either.stream())
                        .allMatch(each -> step.answer(each).isPresent());
    }
}
