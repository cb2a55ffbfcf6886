package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.Optional;

/**
 * What a form with all questions is about, kept in its private metadata.
 *
 * @param seen the person's open consultation as it was when the form was opened; empty if that is not known
 */
record FormReference(ComparisonId comparison, String seen) {

    private static final String SEPARATOR = "|";

    static FormReference of(ComparisonId comparison, Optional<Consultation> open) {
        return new FormReference(comparison, state(open));
    }

    String metadata() {
        return comparison.value() + SEPARATOR + seen;
    }

    /** {@return the decoded metadata} */
    static FormReference read(String metadata) {
        var parts = metadata.split("\\" + SEPARATOR, 2);
        return new FormReference(new ComparisonId(parts[0]), parts.length == 2 ? parts[1] : "");
    }

    /** {@return whether what is open now has changed since the form was opened, or was begun since} */
    boolean isOvertakenBy(Consultation now) {
        return !seen.isEmpty()
                && now.comparison().filter(comparison::equals).isPresent()
                && !seen.equals(state(Optional.of(now)));
    }

    private static String state(Optional<Consultation> open) {
        return open.map(found -> found.id().value() + " " + found.version()).orElse("none");
    }
}
