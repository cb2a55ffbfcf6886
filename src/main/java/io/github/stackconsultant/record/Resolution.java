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
 * What was settled.
 *
 * @param settled what was settled on, which may be "none of these"; empty if nothing was
 * @param words the resolution in a few words, also if nothing was settled
 */
record Resolution(Status status, Optional<Choice> settled, String words) {

    private static final OutcomeWords WORDS = new OutcomeWords(UnaryOperator.identity());

    /** {@return that this was settled on} */
    static Resolution on(Choice choice) {
        var status = choice.kind() == Choice.Kind.NONE ? Status.REJECTED : Status.ACCEPTED;
        return new Resolution(status, Optional.of(choice), choice.label());
    }

    /** {@return what the vote settled or, without one, what the consultation recommends} */
    static Resolution of(Advice matter, Optional<Poll> poll) {
        return poll.flatMap(Poll::conclusion)
                .map(conclusion -> voted(matter, conclusion))
                .orElseGet(() -> recommended(matter));
    }

    private static Resolution voted(Advice matter, Poll.Conclusion conclusion) {
        return winner(matter, conclusion)
                .map(Resolution::on)
                .orElseGet(() -> new Resolution(Status.PROPOSED, Optional.empty(), WORDS.undecided(conclusion)));
    }

    private static Optional<Choice> winner(Advice matter, Poll.Conclusion conclusion) {
        if (conclusion.outcome() instanceof Outcome.NoneWanted) {
            return Choice.on(matter.recommendation()).stream()
                    .filter(choice -> choice.kind() == Choice.Kind.NONE)
                    .findFirst();
        }
        return conclusion.outcome() instanceof Outcome.Decided decided
                ? Optional.of(decided.choice())
                : Optional.empty();
    }

    private static Resolution recommended(Advice matter) {
        var recommended = Choice.recommendedBy(matter.recommendation());
        return Choice.on(matter.recommendation()).stream()
                .filter(choice -> recommended.filter(choice.id()::equals).isPresent())
                .findFirst()
                .map(Resolution::on)
                .orElseGet(() -> new Resolution(
                        Status.PROPOSED, Optional.empty(), "Not decided: " + why(matter.recommendation())));
    }

    private static String why(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.NotEnoughKnown) {
            return "not enough is known";
        }
        return recommendation.eitherWillDo() ? "either will do" : "the options are too close";
    }

    /** {@return what was chosen; empty if nothing was} */
    Optional<Choice> choice() {
        return settled.filter(choice -> choice.kind() != Choice.Kind.NONE);
    }
}
