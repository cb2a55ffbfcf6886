package io.github.stackconsultant.voting;

import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.voting.Poll.Conclusion;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The outcome of a vote in one line, without a full stop. */
public final class OutcomeWords {

    private final UnaryOperator<String> name;

    /**
     * Creates the wording.
     *
     * @param name escapes a choice's name for the output
     */
    public OutcomeWords(UnaryOperator<String> name) {
        this.name = name;
    }

    /** {@return for example "Decided: Node.js"} */
    public String headline(Conclusion conclusion) {
        var outcome = conclusion.outcome();
        if (outcome instanceof Outcome.Decided decided) {
            return "Decided: " + name.apply(decided.choice().label());
        }
        if (outcome instanceof Outcome.NoneWanted) {
            return "\u201cNone of these\u201d has the most votes";
        }
        return outcome instanceof Outcome.Tied tied ? "A tie: " + names(tied) : undecided(conclusion);
    }

    /** {@return for example "Not decided: 4 of 6 votes needed", for a vote that decided nothing} */
    public String undecided(Conclusion conclusion) {
        return "Not decided: " + why(conclusion);
    }

    /** {@return for example "4 of 6 votes needed", for a vote that decided nothing} */
    public String why(Conclusion conclusion) {
        var outcome = conclusion.outcome();
        if (outcome instanceof Outcome.Tied tied) {
            return "a tie of " + names(tied);
        }
        if (outcome instanceof Outcome.QuorumMissed missed) {
            return missed.votes() + " of " + missed.needed() + " votes needed";
        }
        if (outcome instanceof Outcome.NoVotes) {
            return conclusion.unconfirmed() == 0 ? "nobody voted" : "no vote was confirmed";
        }
        return "too few votes to tell";
    }

    private String names(Outcome.Tied tied) {
        return Listed.and(tied.choices().stream().map(Choice::label).map(name).toList());
    }

    /** {@return how many votes were not confirmed before the end and what that means, if there are any} */
    public static Optional<String> unconfirmed(Conclusion conclusion) {
        int votes = conclusion.unconfirmed();
        return votes == 0
                ? Optional.empty()
                : Optional.of(counted(votes) + " from before the answers changed "
                        + (votes == 1 ? "was not confirmed and does" : "were not confirmed and do") + " not count");
    }

    /** {@return for example "1 vote" or "5 votes"} */
    public static String counted(int votes) {
        return votes == 1 ? "1 vote" : votes + " votes";
    }
}
