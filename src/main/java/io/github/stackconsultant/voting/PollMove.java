package io.github.stackconsultant.voting;

import io.github.stackconsultant.recommendation.RecommendationId;

/** What somebody does about a poll. */
public sealed interface PollMove {

    /**
     * Asks a channel about a recommendation, which only the person who was given it may do.
     *
     * @param people how many are in the channel; 0 if unknown
     */
    record Ask(String channel, Terms terms, RecommendationId recommendation, int people) implements PollMove {}

    /**
     * Retries posting a poll that a channel had refused; if it was posted, its message is brought up to date, and posted
     * anew if it is gone.
     */
    record PostAgain(PollId poll) implements PollMove {}

    /**
     * Votes for the first time or again; an earlier reason is kept if the choice is the same, and deleted otherwise.
     *
     * @param edition the edition that the voter saw
     */
    record Cast(PollId poll, int edition, ChoiceId choice) implements PollMove {}

    /**
     * Makes an earlier vote count for the current recommendation; it never replaces a vote cast since.
     *
     * @param edition the edition that the voter saw
     */
    record Confirm(PollId poll, int edition) implements PollMove {}

    /** Withdraws the vote in every edition, so that nothing is left to confirm. */
    record Withdraw(PollId poll) implements PollMove {}

    /**
     * Gives a reason; an empty one removes it.
     *
     * @param choice what the reason is for
     */
    record Explain(PollId poll, ChoiceId choice, String reason) implements PollMove {}

    /** Ends the vote early. */
    record Close(PollId poll) implements PollMove {}
}
