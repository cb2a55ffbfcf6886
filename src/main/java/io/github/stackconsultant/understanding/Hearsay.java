package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.List;
import java.util.Optional;

/**
 * Reads what others say of an option, where it says nothing of the project: "my cofounder says Python is better". It is
 * answered by how that option stands on the card, or by what is known of it.
 */
final class Hearsay {

    private Hearsay() {}

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.utterance().isReply()
                ? CardAsks.named(parsed, parsed.polarity()::isHearsay)
                        .map(option -> parsed.utterance().underCard() ? option : new Meaning.Question(about(parsed)))
                : Optional.empty();
    }

    private static List<ComparisonId> about(ParsedUtterance parsed) {
        return parsed.utterance().comparisons().stream().map(Comparison::id).toList();
    }
}
