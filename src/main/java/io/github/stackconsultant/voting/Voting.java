package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The votes of a team. Each call is one transaction: everything of it is stored, or nothing. */
public interface Voting {

    /** The most people that {@link #names} lists: more than a modal can show. */
    int MOST_NAMES = 2_000;

    /** {@return the result of the turn} */
    PollReply take(PollTurn turn);

    /**
     * Opens a waiting poll just before it is posted: relative deadlines become moments, and shares of members become
     * numbers.
     *
     * @param zone the asker's time zone
     * @param members how many people are in the channel, if known
     */
    Opening open(PollId poll, ZoneId zone, OptionalInt members);

    /** Reverts the opening because the channel refused the poll. */
    void postpone(PollId poll);

    /** {@return the current standing of a poll} */
    Optional<Standing> standing(PollId poll);

    /** {@return the reasons given, once they may be read, in an order that does not reveal who came first} */
    List<Reason> reasons(PollId poll);

    /** {@return whether that user's vote counts in the current edition} */
    boolean voted(PollId poll, String user);

    /** {@return whether that user has voted in an earlier edition only, and can confirm that vote} */
    boolean mayConfirm(PollId poll, String user);

    /**
     * {@return the user's vote in the current edition, while votes count; for nobody but that user}
     *
     * Empty, too, if the secret has changed, so that an anonymous vote cannot be found.
     */
    Optional<OwnVote> ownVote(PollId poll, String user);

    /** {@return the choice that the user would confirm, if a message to them may name it} */
    Optional<Choice> toConfirm(PollId poll, String user);

    /**
     * Keeps the message that asked a voter to confirm, so that it says at the end of the poll what came of it.
     *
     * @return whether that end is still to come
     */
    boolean asked(PollId poll, VoteRequest request);

    /**
     * Lists who voted for what.
     *
     * @param viewer the user who wants to know
     * @return the users by choice, in the order of the choices; empty if that user may not see it
     */
    Optional<Map<Choice, List<String>>> names(PollId poll, String viewer);

    /**
     * {@return how many votes a new recommendation of that consultation would make stale; empty without a live poll that
     * was posted}
     */
    OptionalInt votesAtStake(ConsultationId consultation);

    /** {@return whether a poll on that consultation is still to be posted, which would show a new recommendation} */
    boolean toBePosted(ConsultationId consultation);

    /**
     * Replaces the recommendation that live polls are about: existing votes no longer count, and each voter is asked to
     * confirm or change theirs. They stay what they are where the new one only says the same more surely, since a guess
     * was confirmed. A recommendation that says the same changes nothing, and polls whose time is over are not changed.
     *
     * @param cause the delivery that led to it
     */
    void replace(Advice now, DeliveryId cause);

    /** Closes a poll whose deadline is reached; twice, too late or too early does no harm. */
    void closeOnTime(PollId poll);

    /** Reminds those who have not voted, while the poll is open; twice or too late does no harm. */
    void remind(PollId poll);

    /** Shuffles the ballots of an anonymous poll that is over; twice does no harm. */
    void shuffle(PollId poll);

    /** A person's own vote, with the reason that they gave for it. */
    record OwnVote(Choice choice, Optional<String> reason) {}

    /**
     * A reason in the voter's own words.
     *
     * @param user who wrote it; empty in an anonymous vote
     */
    record Reason(Choice choice, String words, Optional<String> user) {}
}
