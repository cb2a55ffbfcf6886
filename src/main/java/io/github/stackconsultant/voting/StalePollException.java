package io.github.stackconsultant.voting;

/** A poll was closed or changed while somebody voted; the transaction must be rolled back and the turn played again. */
public class StalePollException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates it for the poll. */
    public StalePollException(PollId poll) {
        super("poll " + poll + " changed meanwhile");
    }
}
