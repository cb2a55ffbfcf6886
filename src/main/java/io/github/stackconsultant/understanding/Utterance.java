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
 */
public record Utterance(String text, List<Comparison> comparisons, Optional<Step> openStep) {

    /** Copies the list. */
    public Utterance {
        comparisons = List.copyOf(comparisons);
    }
}
