package io.github.stackconsultant.voting;

import java.util.List;
import java.util.Set;

/** Who took part, stored apart from what was chosen. Every method belongs to the caller's transaction. */
public interface VoterRoll {

    /** {@return whether the user is new on it} */
    boolean enter(PollId poll, int edition, String user);

    /** {@return whether the user was on it} */
    boolean leave(PollId poll, int edition, String user);

    /** Takes everybody off it. */
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
