package io.github.stackconsultant.voting;

/** A poll closed or changed while somebody voted: nothing may be committed, and the turn is to be played again. */
public class StalePollException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the poll. */
    public StalePollException(PollId poll) {
        super("poll " + poll + " changed meanwhile");
    }
}
