package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.GivenAdvice;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a decision is based on: only its owner may save one on it, and on a vote only when it is over. */
public final class Grounds {

    private final Polls polls;
    private final GivenAdvice advice;

    /** Looks for it among those votes and recommendations. */
    public Grounds(Polls polls, GivenAdvice advice) {
        this.polls = polls;
        this.advice = advice;
    }

    /**
     * What a decision is based on.
     *
     * @param poll the vote, if there was one; it is closed
     */
    record Ground(Person owner, Advice advice, Optional<Poll> poll) {

        Decision.Basis basis() {
            return new Decision.Basis(
                    advice.recommendation().comparison(), advice.id(), advice.consultation(), poll.map(Poll::id));
        }

        /** {@return what the vote settled or, without one, what the consultation recommends} */
        Resolution usual() {
            return Resolution.of(advice, poll);
        }

        /** {@return everything that can have been decided; "none of these" only if that won the vote} */
        List<Choice> choices() {
            return Choice.on(advice.recommendation()).stream()
                    .filter(choice -> choice.kind() != Choice.Kind.NONE || isUsual(choice))
                    .toList();
        }

        private boolean isUsual(Choice choice) {
            return usual().settled().map(Choice::id).filter(choice.id()::equals).isPresent();
        }

        /** {@return the choice of that id; empty if it is not among {@link #choices}} */
        Optional<Choice> choice(ChoiceId id) {
            return choices().stream().filter(choice -> choice.id().equals(id)).findFirst();
        }
    }

    DecisionReply on(DecisionMove.Cause cause, Person person, Function<Ground, DecisionReply> action) {
        return on(find(cause, polls::find), person, action);
    }

    /** The same with the vote locked, so that nobody is forgotten in it and not in what is saved. */
    DecisionReply locked(DecisionMove.Cause cause, Person person, Function<Ground, DecisionReply> action) {
        return on(find(cause, polls::lock), person, action);
    }

    private static DecisionReply on(Optional<Ground> found, Person person, Function<Ground, DecisionReply> action) {
        if (found.isEmpty()) {
            return Refused.because(Reason.UNKNOWN);
        }
        var ground = found.get();
        if (!ground.owner().equals(person)) {
            return Refused.notOwner(ground.owner());
        }
        return ground.poll().filter(poll -> poll.conclusion().isEmpty()).isPresent()
                ? Refused.because(Reason.NOT_CLOSED)
                : action.apply(ground);
    }

    private Optional<Ground> find(DecisionMove.Cause cause, Function<PollId, Optional<Poll>> polled) {
        return cause.map(
                vote -> polled.apply(vote.poll())
                        .map(poll -> new Ground(poll.owner(), poll.matter(), Optional.of(poll))),
                recommended -> advice.find(recommended.recommendation())
                        .map(given -> new Ground(given.person(), given.advice(), Optional.empty())));
    }
}
