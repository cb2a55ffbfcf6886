package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.TripWire;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a vote's outcome is due for a second look.
 *
 * @param saved whether a decision is saved on it
 * @param later the decision that stands in its place, so that there is no second look
 * @param otherwise what was saved as decided, if that is not what the vote decided
 * @param day the day of the second look that its record was saved with
 * @param wire the change that would speak against what was decided
 */
public record SecondLook(
        boolean saved,
        Optional<Decision> later,
        Optional<Otherwise> otherwise,
        Optional<LocalDate> day,
        Optional<TripWire> wire) {

    /**
     * What was saved as decided and is not what the vote decided.
     *
     * @param words what it is, in a few words
     * @param votes how many voted for it; empty if nobody may know
     */
    public record Otherwise(String words, Optional<Integer> votes) {}

    /**
     * Determines the second look.
     *
     * @param poll a closed one
     * @param decision the latest decision saved on it, if any
     * @param later the decision that stands in its place, if any
     * @param comparison today's knowledge of what was voted on, if it is still loaded
     * @param engine computes what would change the verdict
     */
    public static SecondLook of(
            Poll poll,
            Optional<Decision> decision,
            Optional<Decision> later,
            Optional<Comparison> comparison,
            RecommendationEngine engine) {
        if (later.isPresent() || decision.filter(Decision::superseded).isPresent()) {
            return new SecondLook(true, later, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var voted = voted(poll);
        var decided = decision.map(Decision::decided);
        var saved = decided.flatMap(Decision.Decided::choice);
        return new SecondLook(
                decision.isPresent(),
                Optional.empty(),
                saved.filter(choice -> voted.filter(choice::equals).isEmpty())
                        .flatMap(choice -> decided.map(found -> new Otherwise(found.outcome(), votes(poll, choice)))),
                decision.flatMap(Decision::revisitOn),
                saved.or(() -> voted).flatMap(choice -> wire(poll, choice, comparison, engine)));
    }

    private static Optional<Integer> votes(Poll poll, ChoiceId choice) {
        return poll.conclusion().flatMap(Poll.Conclusion::tally).map(tally -> tally.of(choice));
    }

    private static Optional<ChoiceId> voted(Poll poll) {
        return poll.conclusion()
                .map(Poll.Conclusion::outcome)
                .filter(Outcome.Decided.class::isInstance)
                .map(outcome -> ((Outcome.Decided) outcome).choice().id());
    }

    /**
     * If the consultation already contradicts the choice, a change of its verdict is no news; nor is a change in favour
     * of the choice.
     */
    private static Optional<TripWire> wire(
            Poll poll, ChoiceId choice, Optional<Comparison> comparison, RecommendationEngine engine) {
        var recommendation = poll.matter().recommendation();
        boolean against = Choice.recommendedBy(recommendation.verdict())
                .filter(recommended -> !recommended.equals(choice))
                .isPresent();
        return comparison
                .filter(now -> !against && recommendation.restsOn(now))
                .flatMap(now -> engine.sensitivity(now, recommendation.selection())
                        .tripWire(verdict -> !favours(verdict, choice)));
    }

    private static boolean favours(Verdict verdict, ChoiceId choice) {
        return Choice.recommendedBy(verdict).filter(choice::equals).isPresent();
    }
}
