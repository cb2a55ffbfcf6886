package io.github.stackconsultant.voting;

/** What somebody does about a poll. */
public sealed interface PollMove {

    /** Asks a channel; whoever does has the right to that recommendation. */
    record Ask(String channel, Terms terms, Matter matter) implements PollMove {}

    /** Has a poll posted that a channel had refused. */
    record PostAgain(PollId poll) implements PollMove {}

    /**
     * Votes, for the first time or anew; a reason given before stays with its choice, and goes where this is another.
     *
     * @param edition the edition that the voter saw
     */
    record Cast(PollId poll, int edition, ChoiceId choice) implements PollMove {}

    /**
     * Lets an earlier vote count for the recommendation of now; it never takes the place of one that was cast since.
     *
     * @param edition the edition that the voter saw
     */
    record Confirm(PollId poll, int edition) implements PollMove {}

    /** Takes the vote back, in every edition: nothing is left to confirm. */
    record Withdraw(PollId poll) implements PollMove {}

    /** Says why; nothing takes the reason back. */
    record Explain(PollId poll, String reason) implements PollMove {}

    /** Ends the vote before its time. */
    record Close(PollId poll) implements PollMove {}
}
