package io.github.stackconsultant.record;

import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What somebody does about a decision. */
public sealed interface DecisionMove {

    /**
     * Saves a decision.
     *
     * @param question what was asked
     * @param choice what was decided; if empty, what the vote settled or, without one, what the consultation recommends
     * @param reason why, in the owner's words; may be empty
     * @param revisitOn when to look at it again
     * @param channel where to post it as a file
     */
    record Save(
            Cause cause,
            String question,
            Optional<ChoiceId> choice,
            String reason,
            Optional<LocalDate> revisitOn,
            Optional<String> channel)
            implements DecisionMove {

        /** The longest reason, in characters. */
        public static final int LONGEST_REASON = 500;

        /** The longest until the second look: after that, hardly anybody who decided it remembers why. */
        public static final int MOST_YEARS = 2;

        /** Ids only: what people typed is never logged. */
        @Override
        public String toString() {
            return "Save[]";
        }
    }

    /**
     * Begins to save a decision, with a form that is open to whoever may save it.
     *
     * @param intended what they say they decided, if they have said it
     */
    record Begin(Cause cause, Optional<ChoiceId> intended) implements DecisionMove {}

    /** Withdraws the link to a decision. */
    record Withdraw(DecisionId decision) implements DecisionMove {}

    /** Retries posting a decision that a channel had refused. */
    record PostAgain(DecisionId decision) implements DecisionMove {}

    /** What a decision is based on. */
    sealed interface Cause {

        /** {@return what the function for its own kind gives} */
        <R> R map(Function<Vote, R> vote, Function<Recommended, R> recommended);

        /** A closed vote. */
        record Vote(PollId poll) implements Cause {
            @Override
            public <R> R map(Function<Vote, R> vote, Function<Recommended, R> recommended) {
                return vote.apply(this);
            }
        }

        /** A recommendation without a vote. */
        record Recommended(RecommendationId recommendation) implements Cause {
            @Override
            public <R> R map(Function<Vote, R> vote, Function<Recommended, R> recommended) {
                return recommended.apply(this);
            }
        }
    }
}
