package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.List;
import java.util.Optional;

/**
 * The knowledge has nothing on a question.
 *
 * @param comparisons what the question may be about
 * @param asked what it asks about, as it was typed, if that is clear
 */
public record NothingKnown(List<ComparisonId> comparisons, Optional<String> asked) implements ConsultationNotice {

    /** Copies the list. */
    public NothingKnown {
        comparisons = List.copyOf(comparisons);
    }

    /** Ids only: what people typed is never logged. */
    @Override
    public String toString() {
        return "NothingKnown[comparisons=" + comparisons + "]";
    }
}
