package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.List;
import java.util.Optional;

/** Every poll, without its ballots. Every method belongs to the caller's transaction, if there is one. */
public interface Polls {

    /** Adds a new one. */
    void add(Poll poll);

    /** {@return the poll of that id} */
    Optional<Poll> find(PollId id);

    /** {@return the same, kept from changing until the caller's transaction ends} */
    Optional<Poll> lock(PollId id);

    /** Stores a change of a poll that the caller has locked. */
    void save(Poll poll);

    /**
     * Counts a change of the ballots: the last thing that a vote's transaction does, so that votes on one poll hardly
     * wait for each other.
     *
     * @return whether the poll is still open and in that edition; if not, nothing may be committed
     */
    boolean touch(PollId id, int edition);

    /** {@return the open and waiting polls on a consultation's recommendations} */
    List<Poll> liveOn(ConsultationId consultation);

    /**
     * Lists what a person asked.
     *
     * @param most how many at most, above 0
     * @return newest first
     */
    List<Poll> askedBy(Person owner, int most);

    /**
     * Lists the open polls in which a person may have a say: the named voters' and the person's own.
     *
     * @param most how many at most, above 0
     * @return those that close first, first
     */
    List<Poll> openFor(Person person, int most);

    /** {@return the message that shows it, if it was posted} */
    Optional<PollMessage> shown(PollId id);

    /** Remembers the message that shows it; an older version never takes the place of a newer one. */
    void remember(PollId id, PollMessage message);

    /** {@return the message that says what it came to, if it was posted and remembered} */
    Optional<OutcomeMessage> outcome(PollId id);

    /** Remembers the message that says what it came to. */
    void rememberOutcome(PollId id, OutcomeMessage message);

    /**
     * Finds posted polls whose message lags behind.
     *
     * @param most how many at most, above 0
     */
    List<PollId> lagging(int most);
}
