package io.github.stackconsultant.voting;

import java.util.Optional;

/**
 * One ballot.
 *
 * @param key the user's id in an open vote; in an anonymous one, a key that cannot be traced to anybody once the poll
 *     is closed
 */
public record Ballot(String key, ChoiceId choice, Optional<String> reason) {

    /** The longest reason, in characters: the outcome quotes reasons word for word. */
    public static final int LONGEST_REASON = 500;

    /**
     * {@return the words as they are stored: cut to {@link #LONGEST_REASON}, and never with half a character at the
     * end}
     */
    static String reason(String words) {
        var stripped = words.strip();
        if (stripped.length() <= LONGEST_REASON) {
            return stripped;
        }
        boolean halved =
                Character.isSurrogatePair(stripped.charAt(LONGEST_REASON - 1), stripped.charAt(LONGEST_REASON));
        return stripped.substring(0, halved ? LONGEST_REASON - 1 : LONGEST_REASON);
    }
}
