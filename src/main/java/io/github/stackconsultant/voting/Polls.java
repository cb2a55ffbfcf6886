package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.List;
import java.util.Optional;

/** Every poll, without its ballots. Every method belongs to the caller's transaction, if there is one. */
public interface Polls {

    /** Adds a new one. */
    void add(Poll poll);

    /** {@return the poll of that id} */
    Optional<Poll> find(PollId id);

    /** {@return the poll of that id, locked until the caller's transaction ends} */
    Optional<Poll> lock(PollId id);

    /** Stores a change of a poll that the caller has locked. */
    void save(Poll poll);

    /**
     * Increments the version after a change of the ballots. This is the last step of a vote's transaction, so that
     * votes on one poll hardly wait for each other.
     *
     * @param poll as the vote found it
     * @param user the voter
     * @return whether the poll is still open, in that edition, and asks the voter; if not, the transaction must be rolled
     *     back
     */
    boolean touch(Poll poll, String user);

    /** {@return the open and waiting polls on a consultation's recommendations, in the order in which to lock them} */
    List<Poll> liveOn(ConsultationId consultation);

    /**
     * Lists the polls under way that concern a person: the open ones that name them as a voter or in which they have
     * voted, and their own, also those that are still to be posted.
     *
     * @param most how many at most, above 0
     * @return their own first; of each kind the earliest to close first, those that are still to be posted last
     */
    List<Poll> underWayFor(Person person, int most);

    /** {@return the message that shows it, if it was posted} */
    Optional<PollMessage> shown(PollId id);

    /**
     * Stores the message that shows it, unless another one does. After a newer version an older one is stored, too: it
     * was sent later, and so the message lags behind.
     *
     * @return whether no other message shows it
     */
    boolean remember(PollId id, PollMessage message);

    /**
     * Stores the message that shows it in place of one that is gone.
     *
     * @return whether no other message shows it
     */
    boolean replace(PollId id, PollMessage gone, PollMessage message);

    /** {@return the message that announces its outcome, if it was posted and stored} */
    Optional<PostedMessage> outcome(PollId id);

    /**
     * Stores the message that announces its outcome, unless another one does.
     *
     * @return whether no other message announces it
     */
    boolean rememberOutcome(PollId id, PostedMessage message);

    /**
     * Stores the message that announces its outcome in place of one that is gone.
     *
     * @return whether no other message announces it
     */
    boolean replaceOutcome(PollId id, PostedMessage gone, PostedMessage message);

    /**
     * Finds posted polls whose message shows an older version.
     *
     * @param most how many at most, above 0
     */
    List<PollId> lagging(int most);
}
