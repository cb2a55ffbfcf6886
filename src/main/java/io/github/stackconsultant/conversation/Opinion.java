package io.github.stackconsultant.conversation;

import java.util.Optional;

/**
 * Somebody's rating of a recommendation.
 *
 * @param reason why it did not help, in their own words, if they gave a reason
 */
public record Opinion(boolean helpful, Optional<String> reason) {

    /** Without the reason: what people typed is never logged. */
    @Override
    public String toString() {
        return "Opinion[helpful=" + helpful + "]";
    }
}
