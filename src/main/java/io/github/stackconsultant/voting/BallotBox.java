package io.github.stackconsultant.voting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was chosen, stored apart from who took part. A ballot's key is the user's id in an open vote and tells nothing
 * in an anonymous one. Every method belongs to the caller's transaction.
 */
public interface BallotBox {

    /** Puts a new ballot in; there is none of that key yet. */
    void put(PollId poll, int edition, String key, ChoiceId choice);

    /** What became of changing a ballot. */
    enum Change {
        /** Its choice is this one now, and its reason, if it has one, still stands. */
        DONE,
        /** The same, but its reason was for another choice, and is gone. */
        UNEXPLAINED,
        /** There is no ballot of that key. */
        NOT_THERE
    }

    /**
     * {@return what became of the ballot of that key, whose choice is to be this one}
     *
     * What was said for one choice is never quoted for another: the reason goes where the choice differs.
     */
    Change change(PollId poll, int edition, String key, ChoiceId choice);

    /** {@return whether there was a ballot of that key, which is now gone} */
    boolean remove(PollId poll, int edition, String key);

    /** {@return the ballot of that key} */
    Optional<Ballot> find(PollId poll, int edition, String key);

    /** {@return whether there is a ballot of that key, whose reason is now this one; empty takes it back} */
    boolean explain(PollId poll, int edition, String key, String reason);

    /**
     * Puts these in place of all ballots of that edition; where ballots have an order beside their keys, it is theirs.
     */
    void replaceAll(PollId poll, int edition, List<Ballot> ballots);

    /** {@return how many ballots each choice has; choices without one are left out} */
    Map<ChoiceId, Integer> count(PollId poll, int edition);

    /**
     * Lists ballots by their key.
     *
     * @param explained whether only those with a reason are wanted
     * @param most how many at most, above 0
     */
    List<Ballot> list(PollId poll, int edition, boolean explained, int most);
}
