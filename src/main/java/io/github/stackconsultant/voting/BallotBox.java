package io.github.stackconsultant.voting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ballots, stored apart from the roll of who took part. A ballot's key is the user's id in an open vote and reveals
 * nothing in an anonymous one. Every method belongs to the caller's transaction.
 */
public interface BallotBox {

    /** Puts a new ballot in; there is none of that key yet. */
    void put(Edition edition, String key, ChoiceId choice);

    /** The result of changing a ballot. */
    enum Change {
        /** The choice is stored; the ballot has no reason. */
        DONE,
        /** The choice is the same, and so is the ballot's reason. */
        EXPLAINED,
        /** The choice is stored; the ballot's reason was for another choice and was deleted. */
        UNEXPLAINED,
        /** There is no ballot of that key. */
        NOT_THERE
    }

    /**
     * {@return the result of setting the choice of the ballot with that key}
     *
     * A reason given for one choice is never quoted for another, so it is deleted if the choice differs.
     */
    Change change(Edition edition, String key, ChoiceId choice);

    /** {@return whether a ballot of that key existed and was removed} */
    boolean remove(Edition edition, String key);

    /** {@return the ballot of that key} */
    Optional<Ballot> find(Edition edition, String key);

    /** {@return whether a ballot of that key for that choice exists and its reason was set; an empty one removes it} */
    boolean explain(Edition edition, String key, ChoiceId choice, String reason);

    /**
     * Replaces all ballots of that edition with these; if the store keeps an order besides the keys, it becomes the
     * order of this list.
     */
    void replaceAll(Edition edition, List<Ballot> ballots);

    /** {@return how many ballots each choice has; choices without one are left out} */
    Map<ChoiceId, Integer> count(Edition edition);

    /**
     * Lists ballots by their key.
     *
     * @param explained whether only those with a reason are wanted
     * @param most how many at most, above 0
     */
    List<Ballot> list(Edition edition, boolean explained, int most);
}
