package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every decision saved. Every method belongs to the caller's transaction, if there is one. */
public interface Decisions {

    /** {@return whether it is new and now there; one of that id that is there already stays as it is} */
    boolean add(Decision decision);

    /** {@return the decision of that id} */
    Optional<Decision> find(DecisionId id);

    /** {@return the decision whose link has that token and is not withdrawn} */
    Optional<Decision> byToken(String token);

    /**
     * Finds what a new decision may supersede: the same owner's decisions on the same question of the same comparison,
     * or from the same consultation, that nothing supersedes yet. They are kept from changing until the caller's
     * transaction ends.
     *
     * @return newest first, without the decision itself
     */
    List<Decision> standing(Decision like);

    /** {@return what that person saved last on that vote} */
    Optional<Decision> latest(Person owner, PollId poll);

    /** Remembers what supersedes it. */
    void supersede(DecisionId old, DecisionId by);

    /** {@return whether there was a link, which now leads nowhere for good} */
    boolean withdraw(DecisionId id);

    /**
     * Lets all links made before that moment lead nowhere.
     *
     * @return how many there were
     */
    int withdrawBefore(Instant moment);

    /** Gives it a link with that token, made at that moment, in place of none or of another. */
    void link(DecisionId id, String token, Instant at);

    /** Remembers what is known of the people in it. */
    void introduce(DecisionId id, People people);

    /** Remembers where its file is to be posted, in place of another channel; that forgets what was posted there. */
    void postTo(DecisionId id, String channel);

    /** Remembers the file or message that was posted. */
    void posted(DecisionId id, String message);

    /**
     * Lists a person's decisions.
     *
     * @param most how many at most, above 0
     * @return newest first
     */
    List<Decision> of(Person owner, int most);
}
