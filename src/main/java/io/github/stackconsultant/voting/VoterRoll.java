package io.github.stackconsultant.voting;

import java.util.List;
import java.util.Set;

/** The roll of who took part, stored apart from the ballots. Every method belongs to the caller's transaction. */
public interface VoterRoll {

    /** {@return whether the user was added; false if already on it} */
    boolean enter(PollId poll, int edition, String user);

    /** {@return whether the user was on it and has been removed} */
    boolean leave(PollId poll, int edition, String user);

    /** Removes everybody from it. */
    void clear(PollId poll, int edition);

    /** {@return whether the user is on it} */
    boolean holds(PollId poll, int edition, String user);

    /** {@return how many are on it} */
    int count(PollId poll, int edition);

    /** {@return which of those users are on it} */
    Set<String> among(PollId poll, int edition, List<String> users);

    /** {@return everybody on it} */
    List<String> all(PollId poll, int edition);
}
