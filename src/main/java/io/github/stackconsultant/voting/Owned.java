package io.github.stackconsultant.voting;

import io.github.stackconsultant.voting.PollReply.Refused;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.util.Optional;
import java.util.function.Function;

/** The moves reserved for the poll's owner. */
final class Owned {

    private Owned() {}

    static PollReply by(PollTurn turn, Optional<Poll> poll, Function<Poll, PollReply> action) {
        if (poll.isEmpty()) {
            return Refused.because(Reason.UNKNOWN_POLL);
        }
        return poll.get().owner().equals(turn.person())
                ? action.apply(poll.get())
                : Refused.because(Reason.NOT_OWNER, poll.get());
    }
}
