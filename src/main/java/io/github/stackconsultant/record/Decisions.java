package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All saved decisions. Every method belongs to the caller's transaction, if there is one. */
public interface Decisions {

    /** {@return whether it was added; a decision with the same id that is already there stays unchanged} */
    boolean add(Decision decision);

    /** {@return the decision of that id} */
    Optional<Decision> find(DecisionId id);

    /** {@return the decision whose link has that token and is not withdrawn} */
    Optional<Decision> byToken(String token);

    /**
     * Finds what a new decision may supersede: the same owner's decisions on the same question of the same comparison,
     * or from the same consultation, that nothing supersedes yet. They are locked until the caller's transaction ends.
     *
     * @return newest first, excluding the given decision
     */
    List<Decision> standing(Decision like);

    /**
     * Finds the same as it is now, before there is a new decision; nothing is locked.
     *
     * @param questionKey the normalised question
     * @return newest first
     */
    List<Decision> standing(Person owner, Decision.Basis basis, String questionKey);

    /** {@return the latest decision that the person saved on that vote} */
    Optional<Decision> latest(Person owner, PollId poll);

    /** {@return the latest decision that the person saved on that recommendation, with or without a vote} */
    Optional<Decision> latest(Person owner, RecommendationId recommendation);

    /** {@return the questions of what the same person saved before it, from that moment on} */
    List<String> questionsBefore(Decision decision, Instant since);

    /** Stores which decision supersedes it. */
    void supersede(DecisionId old, DecisionId by);

    /** {@return whether there was a link, which is now permanently invalid} */
    boolean withdraw(DecisionId id);

    /**
     * Invalidates links made before that moment, the oldest first.
     *
     * @param most how many at most
     * @return how many; fewer than that if none is left
     */
    int withdrawBefore(Instant moment, int most);

    /** Sets its link's token and creation time, replacing an earlier link. */
    void link(DecisionId id, String token, Instant at);

    /** Stores what is known about the people in it, without the names of people whom it does not mention any more. */
    void introduce(DecisionId id, People people);

    /** Stores the channel to post its file to, replacing another one and what was posted there. */
    void postTo(DecisionId id, String channel);

    /** Stores the id of the file or message that was posted. */
    void posted(DecisionId id, String message);

    /**
     * Lists a person's decisions.
     *
     * @param most how many at most, above 0
     * @return newest first
     */
    List<Decision> of(Person owner, int most);
}
