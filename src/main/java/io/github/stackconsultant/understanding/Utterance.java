package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person typed, with what it may refer to.
 *
 * @param comparisons every comparison that it may be about; one where a consultation is under way
 * @param openStep the question that is open, if one is
 * @param describes whether it is known to describe a project, whatever else it might be
 * @param underCard whether no question is open, and a recommendation stands
 */
public record Utterance(
        String text, List<Comparison> comparisons, Optional<Step> openStep, boolean describes, boolean underCard) {

    /** Copies the list. */
    public Utterance {
        comparisons = List.copyOf(comparisons);
    }

    /** Takes what may be anything. */
    public Utterance(String text, List<Comparison> comparisons, Optional<Step> openStep) {
        this(text, comparisons, openStep, false, false);
    }

    /** {@return what was typed as the description of a project} */
    public static Utterance description(String text, List<Comparison> comparisons) {
        return new Utterance(text, comparisons, Optional.empty(), true, false);
    }

    /** {@return what was typed while a recommendation stands and no question is open} */
    public static Utterance underCard(String text, List<Comparison> comparisons) {
        return new Utterance(text, comparisons, Optional.empty(), false, true);
    }

    /** {@return the same, said while that step is open} */
    Utterance at(Optional<Step> step) {
        return new Utterance(text, comparisons, step, describes, underCard);
    }
}
