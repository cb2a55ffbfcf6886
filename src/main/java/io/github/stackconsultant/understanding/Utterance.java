package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
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
 */
public record Utterance(
        String text, List<Comparison> comparisons, Optional<Step> openStep, boolean describes, boolean underCard) {

    /** Copies the list. */
    public Utterance {
        comparisons = List.copyOf(comparisons);
    }

    /** An utterance of unknown kind. */
    public Utterance(String text, List<Comparison> comparisons, Optional<Step> openStep) {
        this(text, comparisons, openStep, false, false);
    }

    /** {@return an utterance typed as the description of a project} */
    public static Utterance description(String text, List<Comparison> comparisons) {
        return new Utterance(text, comparisons, Optional.empty(), true, false);
    }

    /** {@return an utterance typed while there is a current recommendation and no question is open} */
    public static Utterance underCard(String text, List<Comparison> comparisons) {
        return new Utterance(text, comparisons, Optional.empty(), false, true);
    }

    /** {@return the same utterance, as though that step were open} */
    Utterance at(Optional<Step> step) {
        return new Utterance(text, comparisons, step, describes, underCard);
    }
}
