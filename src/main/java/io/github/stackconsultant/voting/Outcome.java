package io.github.stackconsultant.voting;

import java.util.List;

/**
 * The outcome of a vote. The choice with the most votes wins; a tie is an outcome of its own and is never broken by the
 * order of choices.
 */
public sealed interface Outcome {

    /**
     * The least number of votes at which an anonymous vote shows counts; with fewer, they could reveal who voted for
     * what.
     */
    int COMPANY = 4;

    /** One choice has the most votes. */
    record Decided(Choice choice) implements Outcome {}

    /** The choice "none of these" has the most votes. */
    record NoneWanted() implements Outcome {}

    /** Several choices have the most votes. */
    record Tied(List<Choice> choices) implements Outcome {

        /** Copies the list. */
        public Tied {
            choices = List.copyOf(choices);
        }
    }

    /** Too few voted for the result to count. */
    record QuorumMissed(int votes, int needed) implements Outcome {}

    /** Nobody voted. */
    record NoVotes() implements Outcome {}

    /** An anonymous vote with so few votes that its result could reveal who voted for what. */
    record TooFewToTell(int votes) implements Outcome {}

    /** {@return the outcome of these counts under those terms} */
    static Outcome of(Terms terms, int needed, Tally tally) {
        int total = tally.total();
        if (total == 0) {
            return new NoVotes();
        }
        if (total < needed) {
            return new QuorumMissed(total, needed);
        }
        return terms.anonymous() && total < COMPANY ? new TooFewToTell(total) : ofMost(terms, tally.leaders());
    }

    private static Outcome ofMost(Terms terms, List<ChoiceId> leaders) {
        var choices = leaders.stream().flatMap(id -> terms.choice(id).stream()).toList();
        if (choices.size() > 1) {
            return new Tied(choices);
        }
        var choice = choices.get(0);
        return choice.kind() == Choice.Kind.NONE ? new NoneWanted() : new Decided(choice);
    }
}
