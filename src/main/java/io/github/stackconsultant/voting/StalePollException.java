package io.github.stackconsultant.voting;

/**
 * A poll was opened, closed or changed by a concurrent transaction; the transaction must be rolled back and the turn
 * played again.
 */
public class StalePollException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates it for the poll. */
    public StalePollException(PollId poll) {
        super("poll " + poll + " changed meanwhile");
    }
}
