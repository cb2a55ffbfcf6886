package io.github.stackconsultant.voting;

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
                return VotingService.refused(Reason.UNKNOWN_CHOICE, poll);
            }
            return move.edition() == poll.edition()
                    ? count(turn, poll, choice.get())
                    : VotingService.refused(Reason.CHANGED_SINCE, poll);
        });
    }

    PollReply confirm(PollTurn turn, PollMove.Confirm move) {
        return onOpen(turn, move.poll(), poll -> {
            if (move.edition() != poll.edition()) {
                return VotingService.refused(Reason.CHANGED_SINCE, poll);
            }
            var earlier = ballots.earlier(poll, turn.person().user());
            return earlier.flatMap(ballot -> poll.terms().choice(ballot.choice()))
                    .map(choice -> confirmed(turn, poll, choice, earlier.flatMap(Ballot::reason)))
                    .orElseGet(() -> VotingService.refused(Reason.NOT_VOTED, poll));
        });
    }

    PollReply withdraw(PollTurn turn, PollMove.Withdraw move) {
        return onOpen(turn, move.poll(), poll -> {
            if (!ballots.remove(poll, turn.person().user())) {
                return VotingService.refused(Reason.NOT_VOTED, poll);
            }
            touch(poll);
            return new PollReply.Withdrawn(poll);
        });
    }

    PollReply explain(PollTurn turn, PollMove.Explain move) {
        return onOpen(turn, move.poll(), poll -> {
            var words = move.reason().strip();
            var reason = words.substring(0, Math.min(words.length(), Ballot.LONGEST_REASON));
            if (!ballots.explain(poll, turn.person().user(), reason)) {
                return VotingService.refused(Reason.NOT_VOTED, poll);
            }
            touch(poll);
            return new PollReply.Explained(poll);
        });
    }

    private PollReply confirmed(PollTurn turn, Poll poll, Choice choice, Optional<String> reason) {
        var reply = count(turn, poll, choice);
        if (reply instanceof PollReply.Counted) {
            reason.ifPresent(words -> ballots.explain(poll, turn.person().user(), words));
        }
        return reply;
    }

    private PollReply count(PollTurn turn, Poll poll, Choice choice) {
        var put = ballots.put(poll, turn.person().user(), choice.id());
        if (put == Ballots.Put.LOST) {
            return VotingService.refused(Reason.CANNOT_CHANGE, poll);
        }
        touch(poll);
        if (put == Ballots.Put.FIRST) {
            closing.onQuorum(poll, turn.delivery());
        }
        return new PollReply.Counted(poll, choice, put == Ballots.Put.CHANGED, against(poll, choice));
    }

    private static boolean against(Poll poll, Choice choice) {
        return Choice.recommendedBy(poll.matter().verdict())
                .filter(recommended -> !recommended.equals(choice.id()))
                .isPresent();
    }

    private void touch(Poll poll) {
        if (!polls.touch(poll.id(), poll.edition())) {
            throw new StalePollException(poll.id());
        }
    }

    private PollReply onOpen(PollTurn turn, PollId id, Function<Poll, PollReply> action) {
        var poll = polls.find(id);
        if (poll.isEmpty()) {
            return VotingService.refused(Reason.UNKNOWN_POLL);
        }
        return refusal(turn, poll.get())
                .<PollReply>map(reason -> VotingService.refused(reason, poll.get()))
                .orElseGet(() -> action.apply(poll.get()));
    }

    private Optional<Reason> refusal(PollTurn turn, Poll poll) {
        if (poll.status() == Poll.Status.WAITING) {
            return Optional.of(Reason.NOT_OPEN_YET);
        }
        if (!poll.open() || poll.over(clock.instant())) {
            return Optional.of(Reason.CLOSED);
        }
        if (turn.outsider()) {
            return Optional.of(Reason.OUTSIDER);
        }
        return poll.terms().asks(turn.person().user()) ? Optional.empty() : Optional.of(Reason.NOT_ASKED);
    }
}
