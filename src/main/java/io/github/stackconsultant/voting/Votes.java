package io.github.stackconsultant.voting;

import io.github.stackconsultant.voting.PollReply.Counted.Given;
import io.github.stackconsultant.voting.PollReply.Refused;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** The moves of voters. */
final class Votes {

    private final Polls polls;
    private final Ballots ballots;
    private final Closing closing;
    private final Clock clock;

    Votes(Polls polls, Ballots ballots, Closing closing, Clock clock) {
        this.polls = polls;
        this.ballots = ballots;
        this.closing = closing;
        this.clock = clock;
    }

    PollReply cast(PollTurn turn, PollMove.Cast move) {
        return onOpen(turn, move.poll(), poll -> {
            var choice = poll.terms().choice(move.choice());
            if (choice.isEmpty()) {
                return Refused.because(Reason.UNKNOWN_CHOICE, poll);
            }
            return move.edition() == poll.edition()
                    ? count(turn, poll, choice.get())
                    : Refused.because(Reason.CHANGED_SINCE, poll);
        });
    }

    PollReply confirm(PollTurn turn, PollMove.Confirm move) {
        return onOpen(turn, move.poll(), poll -> {
            if (move.edition() != poll.edition()) {
                return Refused.because(Reason.CHANGED_SINCE, poll);
            }
            return ballots.voted(poll, turn.person().user()) ? votedAnew(turn, poll) : carriedOver(turn, poll);
        });
    }

    PollReply withdraw(PollTurn turn, PollMove.Withdraw move) {
        return onOpen(turn, move.poll(), poll -> {
            var user = turn.person().user();
            if (ballots.lost(poll, user)) {
                return Refused.because(Reason.CANNOT_CHANGE, poll);
            }
            if (!ballots.remove(poll, user)) {
                return Refused.because(Reason.NOT_VOTED, poll);
            }
            touch(poll, user);
            return new PollReply.Withdrawn(poll);
        });
    }

    PollReply explain(PollTurn turn, PollMove.Explain move) {
        return onOpen(turn, move.poll(), poll -> {
            var user = turn.person().user();
            var reason = Ballot.reason(move.reason());
            if (!ballots.explain(poll, user, move.choice(), reason)) {
                return Refused.because(unexplained(poll, user), poll);
            }
            touch(poll, user);
            return new PollReply.Explained(poll, !reason.isEmpty());
        });
    }

    private Reason unexplained(Poll poll, String user) {
        if (!ballots.voted(poll, user)) {
            return Reason.NOT_VOTED;
        }
        return ballots.lost(poll, user) ? Reason.CANNOT_CHANGE : Reason.CHOSEN_ANEW;
    }

    /** The newer vote already counts, and an older one never replaces it. */
    private PollReply votedAnew(PollTurn turn, Poll poll) {
        var current = ballots.current(poll, turn.person().user());
        var given = current.flatMap(Ballot::reason).isPresent() ? Given.STAYS : Given.NONE;
        return current.flatMap(ballot -> poll.terms().choice(ballot.choice()))
                .<PollReply>map(choice -> new PollReply.Counted(poll, choice, given, against(poll, choice)))
                .orElseGet(() -> Refused.because(Reason.CANNOT_CHANGE, poll));
    }

    private PollReply carriedOver(PollTurn turn, Poll poll) {
        return ballots.earlier(poll, turn.person().user())
                .flatMap(ballot -> poll.terms().choice(ballot.choice()))
                .map(choice -> count(turn, poll, choice))
                .orElseGet(() -> Refused.because(Reason.NOT_VOTED, poll));
    }

    private PollReply count(PollTurn turn, Poll poll, Choice choice) {
        var user = turn.person().user();
        var put = ballots.put(poll, user, choice.id());
        if (put == Ballots.Put.LOST) {
            return Refused.because(Reason.CANNOT_CHANGE, poll);
        }
        boolean first = put == Ballots.Put.FIRST;
        var given = first ? carriedOver(poll, user, choice) : given(put);
        touch(poll, user);
        var now = first ? closing.onQuorum(poll, turn.delivery()) : poll;
        return new PollReply.Counted(now, choice, given, against(poll, choice));
    }

    private static Given given(Ballots.Put put) {
        return switch (put) {
            case EXPLAINED -> Given.STAYS;
            case UNEXPLAINED -> Given.DELETED;
            default -> Given.NONE;
        };
    }

    /** A reason from an earlier edition carries over only with the choice that it was given for. */
    private Given carriedOver(Poll poll, String user, Choice choice) {
        var explained =
                ballots.earlier(poll, user).filter(ballot -> ballot.reason().isPresent());
        if (explained.isEmpty()) {
            return Given.NONE;
        }
        var same =
                explained.filter(ballot -> ballot.choice().equals(choice.id())).flatMap(Ballot::reason);
        same.ifPresent(words -> ballots.explain(poll, user, choice.id(), words));
        return same.isPresent() ? Given.STAYS : Given.DELETED;
    }

    private static boolean against(Poll poll, Choice choice) {
        return Choice.recommendedBy(poll.matter().recommendation())
                .filter(recommended -> !recommended.equals(choice.id()))
                .isPresent();
    }

    private void touch(Poll poll, String user) {
        if (!polls.touch(poll, user)) {
            throw new StalePollException(poll.id());
        }
    }

    private PollReply onOpen(PollTurn turn, PollId id, Function<Poll, PollReply> action) {
        var poll = polls.find(id);
        if (poll.isEmpty()) {
            return Refused.because(Reason.UNKNOWN_POLL);
        }
        var refused = refusal(turn, poll.get());
        refused.filter(Reason.OUTSIDER::equals)
                .ifPresent(unused -> closing.leaveOut(poll.get(), turn.person().user()));
        return refused.<PollReply>map(reason -> Refused.because(reason, poll.get()))
                .orElseGet(() -> action.apply(poll.get()));
    }

    private Optional<Reason> refusal(PollTurn turn, Poll poll) {
        if (poll.status() == Poll.Status.WAITING) {
            return Optional.of(Reason.NOT_OPEN_YET);
        }
        if (!poll.open() || poll.over(clock.instant())) {
            return Optional.of(Reason.CLOSED);
        }
        if (turn.outsider() || !turn.person().workspace().equals(poll.owner().workspace())) {
            return Optional.of(Reason.OUTSIDER);
        }
        return poll.terms().asks(turn.person().user()) ? Optional.empty() : Optional.of(Reason.NOT_ASKED);
    }
}
