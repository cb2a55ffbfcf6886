package io.github.stackconsultant.voting;

import java.util.Optional;

/**
 * One ballot.
 *
 * @param key the user's id in an open vote; in an anonymous one it leads nowhere once the poll is closed
 */
public record Ballot(String key, ChoiceId choice, Optional<String> reason) {

    /** The longest reason, in characters: the outcome quotes reasons word for word. */
    public static final int LONGEST_REASON = 500;
}
