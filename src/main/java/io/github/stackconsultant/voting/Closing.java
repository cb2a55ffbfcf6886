package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Alarm.Purpose;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.voting.Poll.Conclusion;
import io.github.stackconsultant.voting.Poll.Ending;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reminds before the end, and ends polls: on time, by quorum, or by who asked; each once. */
final class Closing {

    private final Polls polls;
    private final Ballots ballots;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    Closing(Polls polls, Ballots ballots, Timers timers, Outbox outbox, Clock clock) {
        this.polls = polls;
        this.ballots = ballots;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    PollReply close(PollTurn turn, PollMove.Close move) {
        return Owned.by(
                turn,
                polls.lock(move.poll()),
                poll -> poll.status() == Poll.Status.CLOSED
                        ? VotingService.refused(Reason.CLOSED, poll)
                        : new PollReply.Closed(conclude(poll, Ending.OWNER, turn.delivery())));
    }

    void onTime(PollId id) {
        polls.lock(id).filter(Poll::open).ifPresent(poll -> {
            if (poll.over(clock.instant())) {
                conclude(poll, Ending.DEADLINE, new DeliveryId("poll-closes-" + id));
            } else {
                poll.closesAt().ifPresent(moment -> timers.set(new Alarm(Purpose.POLL_CLOSES, id.value()), moment));
            }
        });
    }

    /** Called after a first vote whose transaction holds the poll. */
    void onQuorum(Poll voted, DeliveryId cause) {
        if (voted.terms().closesAtQuorum() && voted.needed() > 0 && ballots.votes(voted) >= voted.needed()) {
            polls.lock(voted.id())
                    .filter(Poll::open)
                    .ifPresent(poll -> conclude(poll, Ending.QUORUM, new DeliveryId("poll-quorum-" + cause.value())));
        }
    }

    private Poll conclude(Poll poll, Ending ending, DeliveryId cause) {
        var tally = ballots.tally(poll);
        var outcome = Outcome.of(poll.terms(), poll.needed(), tally);
        boolean telling = !poll.terms().anonymous() || tally.total() >= Outcome.COMPANY;
        var closed = poll.closed(new Conclusion(
                ending, clock.instant(), outcome, tally.total(), telling ? Optional.of(tally) : Optional.empty()));
        polls.save(closed);
        timers.cancel(new Alarm(Purpose.POLL_CLOSES, poll.id().value()));
        timers.cancel(new Alarm(Purpose.POLL_REMINDS, poll.id().value()));
        if (polls.shown(poll.id()).isPresent()) {
            outbox.add(cause, List.of(about(poll, Topic.POLL_OUTCOME, poll.owner(), Place.privately(poll.channel()))));
        }
        return closed;
    }

    /** Named voters are reminded one by one, everybody else by one word under the poll. */
    void remind(PollId id) {
        var open = polls.find(id).filter(poll -> poll.open() && !poll.over(clock.instant()));
        open.ifPresent(poll -> outbox.add(
                new DeliveryId("poll-reminds-" + id), poll.terms().voters().isEmpty() ? inThread(poll) : toEach(poll)));
    }

    private List<Statement> inThread(Poll poll) {
        return polls.shown(poll.id()).stream()
                .map(shown -> about(
                        poll, Topic.POLL_REMINDER, poll.owner(), Place.thread(shown.channel(), shown.timestamp())))
                .toList();
    }

    private List<Statement> toEach(Poll poll) {
        return ballots.missing(poll).stream()
                .map(user -> new Person(poll.owner().workspace(), user))
                .map(person -> about(poll, Topic.POLL_REMINDER, person, Place.direct(person)))
                .toList();
    }

    private static Statement about(Poll poll, Topic topic, Person person, Place place) {
        return new Statement(topic, person, place, Optional.empty(), poll.id().value(), List.of());
    }
}
