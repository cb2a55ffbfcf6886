package io.github.stackconsultant.record;

import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.record.Decision.Status;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Poll;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was settled: by the vote if there was one, otherwise by the verdict of the consultation.
 *
 * @param choice what was chosen; empty if nothing was
 * @param words the resolution in a few words, also if nothing was chosen
 */
record Resolution(Status status, Optional<Choice> choice, String words) {

    private static final OutcomeWords WORDS = new OutcomeWords(UnaryOperator.identity());

    static Resolution of(Advice matter, Optional<Poll> poll) {
        return poll.flatMap(Poll::conclusion).map(Resolution::of).orElseGet(() -> ofVerdict(matter));
    }

    private static Resolution of(Poll.Conclusion conclusion) {
        var outcome = conclusion.outcome();
        if (outcome instanceof Outcome.Decided decided) {
            return new Resolution(
                    Status.ACCEPTED,
                    Optional.of(decided.choice()),
                    decided.choice().label());
        }
        return outcome instanceof Outcome.NoneWanted
                ? new Resolution(Status.REJECTED, Optional.empty(), "None of these")
                : new Resolution(Status.PROPOSED, Optional.empty(), WORDS.undecided(conclusion));
    }

    private static Resolution ofVerdict(Advice matter) {
        var recommended = Choice.recommendedBy(matter.recommendation());
        return Choice.on(matter.recommendation()).stream()
                .filter(choice -> recommended.filter(choice.id()::equals).isPresent())
                .findFirst()
                .map(choice -> new Resolution(Status.ACCEPTED, Optional.of(choice), choice.label()))
                .orElseGet(() -> new Resolution(
                        Status.PROPOSED, Optional.empty(), "Not decided: " + why(matter.recommendation())));
    }

    private static String why(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.NotEnoughKnown) {
            return "not enough is known";
        }
        return recommendation.eitherWillDo() ? "either will do" : "the options are too close";
    }
}
