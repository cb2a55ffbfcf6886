package io.github.stackconsultant.voting;

import java.util.List;
import java.util.Set;

/** The roll of who took part, and of what asked them to confirm, stored apart from the ballots. Every method belongs to the caller's transaction. */
public interface VoterRoll {

    /** {@return whether the user was added; false if already on it} */
    boolean enter(Edition edition, String user);

    /** {@return whether the user was on it and has been removed} */
    boolean leave(Edition edition, String user);

    /** Removes everybody from it. */
    void clear(Edition edition);

    /** {@return whether the user is on it} */
    boolean holds(Edition edition, String user);

    /** {@return how many are on it} */
    int count(Edition edition);

    /** {@return which of those users are on it} */
    Set<String> among(Edition edition, List<String> users);

    /** {@return everybody on it} */
    List<String> all(Edition edition);

    /** {@return whether that is the first time that this stranger tried to vote in that poll} */
    boolean turnAway(PollId poll, String user);

    /** Forgets who of strangers tried to vote in that poll. */
    void forgetStrangers(PollId poll);

    /** Keeps a message that asked somebody on it whether their vote still holds. */
    void keep(PollId poll, VoteRequest request);

    /** {@return the messages that asked so in that poll, which are not kept any more} */
    List<VoteRequest> takeRequests(PollId poll);
}
