package io.github.stackconsultant.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is erased in the background, since it may be much: everything of a workspace from which the app was removed, or
 * the name of a forgotten person in what others keep.
 *
 * @param workspace where
 * @param user who is named no longer; empty where everything goes
 * @param moment when the app was removed or the person was forgotten
 */
public record Sweep(String workspace, Optional<String> user, Instant moment) {

    /** So far may the clocks of two instances, or Slack's and ours, be apart. */
    public static final Duration CLOCKS_APART = Duration.ofSeconds(8);

    /**
     * {@return when the last of it began}
     *
     * A little after the moment, by which another instance's clock may be ahead; nobody installs the app anew, or votes
     * and has it recorded, within so few seconds. What began later stays.
     */
    public Instant until() {
        return moment.plus(CLOCKS_APART);
    }
}
