package io.github.stackconsultant.record;

import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.LevelOptions;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.recommendation.OptionScore;
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
    static Resolution of(Advice advice, Optional<Poll> poll) {
        return poll.flatMap(Poll::conclusion)
                .map(conclusion -> voted(advice, conclusion))
                .orElseGet(() -> recommended(advice));
    }

    private static Resolution voted(Advice advice, Poll.Conclusion conclusion) {
        return winner(advice, conclusion)
                .map(Resolution::on)
                .orElseGet(() -> new Resolution(Status.PROPOSED, Optional.empty(), WORDS.undecided(conclusion)));
    }

    private static Optional<Choice> winner(Advice advice, Poll.Conclusion conclusion) {
        if (conclusion.outcome() instanceof Outcome.NoneWanted) {
            return Choice.on(advice.recommendation()).stream()
                    .filter(choice -> choice.kind() == Choice.Kind.NONE)
                    .findFirst();
        }
        return conclusion.outcome() instanceof Outcome.Decided decided
                ? Optional.of(decided.choice())
                : Optional.empty();
    }

    private static Resolution recommended(Advice advice) {
        var recommended = Choice.recommendedBy(advice.recommendation());
        return Choice.on(advice.recommendation()).stream()
                .filter(choice -> recommended.filter(choice.id()::equals).isPresent())
                .findFirst()
                .map(Resolution::on)
                .orElseGet(() -> new Resolution(
                        Status.PROPOSED, Optional.empty(), "Not decided: " + why(advice.recommendation())));
    }

    private static String why(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.NotEnoughKnown) {
            return "not enough is known";
        }
        if (recommendation.scores().size() == 2) {
            return recommendation.eitherWillDo() ? "either will do" : "the options are too close";
        }
        var level = LevelOptions.of(recommendation);
        var names = recommendation.inOrder().stream()
                .filter(level::contains)
                .map(OptionScore::name)
                .toList();
        return recommendation.eitherWillDo() ? Listed.or(names) + " will do" : Listed.and(names) + " are too close";
    }

    /** {@return what was chosen; empty if nothing was} */
    Optional<Choice> choice() {
        return settled.filter(choice -> choice.kind() != Choice.Kind.NONE);
    }
}
