package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.TripWire;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When what a vote came to is looked at again.
 *
 * @param superseded whether a later decision stands in its place: then it is not looked at again
 * @param day the day for which its record was saved
 * @param wire what would speak against what was chosen
 */
public record SecondLook(boolean superseded, Optional<LocalDate> day, Optional<TripWire> wire) {

    private static final SecondLook NONE = new SecondLook(true, Optional.empty(), Optional.empty());

    /**
     * Finds it.
     *
     * @param poll a closed one
     * @param decision what was saved last on it, if anything was
     * @param comparison what is known today about what was voted on, if it is still there
     */
    public static SecondLook of(Poll poll, Optional<Decision> decision, Optional<Comparison> comparison) {
        if (decision.filter(Decision::superseded).isPresent()) {
            return NONE;
        }
        return new SecondLook(
                false,
                decision.flatMap(Decision::revisitOn),
                chosen(poll).flatMap(choice -> wire(poll, choice, comparison)));
    }

    private static Optional<Choice> chosen(Poll poll) {
        return poll.conclusion()
                .map(Poll.Conclusion::outcome)
                .filter(Outcome.Decided.class::isInstance)
                .map(outcome -> ((Outcome.Decided) outcome).choice());
    }

    /**
     * Where the consultation speaks against the choice already, no change of its verdict is news; nor is one towards
     * it.
     */
    private static Optional<TripWire> wire(Poll poll, Choice choice, Optional<Comparison> comparison) {
        var advice = poll.matter().recommendation();
        boolean against = Choice.recommendedBy(advice.verdict())
                .filter(recommended -> !recommended.equals(choice.id()))
                .isPresent();
        return comparison
                .filter(now -> !against && advice.restsOn(now))
                .flatMap(now -> new RecommendationEngine()
                        .sensitivity(now, advice.selection())
                        .tripWire(verdict -> !favours(verdict, choice)));
    }

    private static boolean favours(Verdict verdict, Choice choice) {
        return Choice.recommendedBy(verdict).filter(choice.id()::equals).isPresent();
    }
}
