package io.github.stackconsultant.voting;

import java.util.List;

/** What a vote came to. Most votes wins; whatever is not a win is an outcome of its own, never broken by order. */
public sealed interface Outcome {

    /** From so many votes on an anonymous vote shows anything: among fewer, counts give people away. */
    int COMPANY = 4;

    /** One choice has the most votes. */
    record Decided(Choice choice) implements Outcome {}

    /** Most of those who voted want none of what was offered. */
    record NoneWanted() implements Outcome {}

    /** Several have the most votes. */
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

    /** An anonymous vote with so few votes that its result would give people away. */
    record TooFewToTell(int votes) implements Outcome {}

    /** {@return what the counts come to under those terms} */
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
