package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import io.github.stackconsultant.voting.GivenAdvice;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a decision is based on: only its owner may save one on it, and on a vote only when it is over. */
final class Grounds {

    private final Polls polls;
    private final GivenAdvice advice;

    Grounds(Polls polls, GivenAdvice advice) {
        this.polls = polls;
        this.advice = advice;
    }

    /**
     * What a decision is based on.
     *
     * @param poll the vote, if there was one; it is closed
     */
    record Ground(Person owner, Advice advice, Optional<Poll> poll) {}

    DecisionReply on(DecisionMove.Cause cause, Person person, Function<Ground, DecisionReply> action) {
        return on(find(cause, polls::find), person, action);
    }

    /** The same with the vote locked, so that nobody is forgotten in it and not in what is saved. */
    DecisionReply locked(DecisionMove.Cause cause, Person person, Function<Ground, DecisionReply> action) {
        return on(find(cause, polls::lock), person, action);
    }

    private static DecisionReply on(Optional<Ground> found, Person person, Function<Ground, DecisionReply> action) {
        if (found.isEmpty()) {
            return new Refused(Reason.UNKNOWN, Optional.empty());
        }
        var ground = found.get();
        if (!ground.owner().equals(person)) {
            return new Refused(Reason.NOT_OWNER, Optional.of(ground.owner().user()));
        }
        return ground.poll().filter(poll -> poll.conclusion().isEmpty()).isPresent()
                ? new Refused(Reason.NOT_CLOSED, Optional.empty())
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
