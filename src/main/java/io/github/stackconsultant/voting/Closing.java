package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.voting.Poll.Conclusion;
import io.github.stackconsultant.voting.Poll.Ending;
import io.github.stackconsultant.voting.PollReply.Refused;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends reminders, ends polls (by deadline, by quorum, or by their owner; each once), and shuffles the remaining
 * ballots.
 */
final class Closing {

    private final Deliveries deliveries;
    private final Polls polls;
    private final Ballots ballots;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    Closing(Deliveries deliveries, Polls polls, Ballots ballots, Timers timers, Outbox outbox, Clock clock) {
        this.deliveries = deliveries;
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
                        ? Refused.because(Reason.CLOSED, poll)
                        : closed(turn, poll));
    }

    private PollReply closed(PollTurn turn, Poll poll) {
        boolean seen = seen(poll);
        return new PollReply.Closed(conclude(poll, byOwner(poll, seen), turn.delivery()), seen);
    }

    /** One that is open may be in its channel though nobody knows yet; one that waits is not. */
    private Ending byOwner(Poll poll, boolean seen) {
        boolean over = over(poll);
        if (!seen && (over || !poll.open())) {
            return Ending.NEVER_POSTED;
        }
        return over ? Ending.DEADLINE : Ending.OWNER;
    }

    void onTime(PollId id) {
        polls.lock(id).filter(Poll::open).ifPresent(poll -> {
            if (!over(poll) && poll.terms().nobodyLeft()) {
                conclude(poll, Ending.NOBODY_LEFT, new DeliveryId("poll-nobody-left-" + id));
            } else if (!over(poll) && enough(poll)) {
                // a named voter is forgotten, and no vote comes that would end it
                conclude(poll, Ending.QUORUM, new DeliveryId("poll-quorum-" + id));
            } else if (!over(poll)) {
                poll.closesAt().ifPresent(moment -> timers.set(new PollAlarm.Close(id), moment));
            } else if (missed(poll)) {
                waitAgain(poll);
            } else {
                conclude(poll, Ending.DEADLINE, new DeliveryId("poll-closes-" + id));
            }
        });
    }

    private boolean over(Poll poll) {
        return poll.over(clock.instant());
    }

    /**
     * {@return whether the poll is visible in its channel; a vote proves that even before the message's location is
     * stored}
     */
    boolean seen(Poll poll) {
        return polls.shown(poll.id()).isPresent() || ballots.votes(poll) > 0;
    }

    /** {@return whether its time ran out before it was posted, so that nobody could vote} */
    private boolean missed(Poll poll) {
        return over(poll) && !seen(poll);
    }

    /** Sets it back to waiting, so that it is opened again when it is posted. */
    void waitAgain(Poll poll) {
        polls.save(poll.waitingAgain());
        cancelAlarms(poll);
    }

    /** Ends a poll that can never be posted; only its owner has to know. */
    void giveUp(Poll poll) {
        conclude(poll, Ending.NEVER_POSTED, new DeliveryId("poll-never-posted-" + poll.id()));
    }

    private void cancelAlarms(Poll poll) {
        PollAlarm.untilOver(poll.id()).forEach(timers::cancel);
    }

    /**
     * Closes the poll if a first vote reached the quorum; the caller's transaction holds the lock on the poll.
     *
     * @return the poll after that vote
     */
    Poll onQuorum(Poll voted, DeliveryId cause) {
        if (!enough(voted)) {
            return voted;
        }
        return polls.lock(voted.id())
                .filter(Poll::open)
                .map(poll -> conclude(poll, Ending.QUORUM, new DeliveryId("poll-quorum-" + cause.value())))
                .orElse(voted);
    }

    /**
     * Has nobody wait any more for somebody who can never vote: one who is named, or one of those who were counted in the
     * channel. With one voter fewer enough may have voted, or nobody may be left.
     */
    void leaveOut(Poll seen, String user) {
        boolean counted = seen.electorate().asked() > 1 && seen.terms().voters().isEmpty();
        if (counted || seen.terms().named().contains(user)) {
            polls.lock(seen.id())
                    .filter(poll -> poll.open() && waitsFor(poll, user))
                    .ifPresent(poll -> {
                        polls.save(poll.neverAsking(user));
                        timers.set(new PollAlarm.Close(poll.id()), clock.instant());
                    });
        }
    }

    private boolean waitsFor(Poll poll, String user) {
        if (ballots.tookPart(poll, user)) {
            return false;
        }
        return poll.terms().voters().isEmpty()
                ? poll.electorate().asked() > 1 && ballots.turnAway(poll, user)
                : poll.terms().named().contains(user);
    }

    private boolean enough(Poll poll) {
        int needed = poll.electorate().needed();
        return poll.terms().closesAtQuorum() && needed > 0 && (ballots.votes(poll) >= needed || allNamedVoted(poll));
    }

    /** Nobody is left whose vote could make it enough. */
    private boolean allNamedVoted(Poll poll) {
        return !poll.terms().named().isEmpty() && ballots.missing(poll).isEmpty();
    }

    private Poll conclude(Poll poll, Ending ending, DeliveryId delivery) {
        var tally = ballots.tally(poll);
        var outcome = Outcome.of(poll.terms(), poll.electorate().needed(), tally);
        boolean telling = !poll.terms().anonymous() || tally.total() >= Outcome.COMPANY;
        var closed = poll.closed(new Conclusion(
                ending,
                end(poll, ending),
                tally.total(),
                outcome,
                telling ? Optional.of(tally) : Optional.empty(),
                ballots.stale(poll).size()));
        polls.save(closed);
        cancelAlarms(poll);
        if (poll.terms().anonymous()) {
            timers.set(new PollAlarm.Shuffle(poll.id()), clock.instant());
        }
        if (ending != Ending.NEVER_POSTED) {
            var place = Place.privately(poll.channel());
            outbox.add(delivery, List.of(Statement.at(place, poll.owner(), new PollContent.Result(poll.id()))));
        }
        answerRequests(poll);
        ballots.forgetStrangers(poll);
        return closed;
    }

    /** Whoever was asked to confirm reads in that message what came of it, and finds no button there any more. */
    private void answerRequests(Poll poll) {
        var answers = ballots.answers(poll);
        for (int start = 0; start < answers.size(); start += Editions.BATCH) {
            var batch = answers.subList(start, Math.min(start + Editions.BATCH, answers.size()));
            outbox.add(new DeliveryId("poll-answers-" + poll.id() + "-" + start), batch);
        }
    }

    /** Runs in a later transaction than the end, since the last vote may have been cast in that one. */
    void shuffle(PollId id) {
        polls.lock(id)
                .filter(poll ->
                        poll.status() == Poll.Status.CLOSED && poll.terms().anonymous())
                .ifPresent(ballots::shuffle);
    }

    /**
     * A poll that ends by its deadline ended at that moment, however late it is noticed, since no later vote counts.
     */
    private Instant end(Poll poll, Ending ending) {
        return poll.closesAt().filter(moment -> ending == Ending.DEADLINE).orElseGet(clock::instant);
    }

    /** Named voters are reminded individually, everybody else by one message below the poll; each once. */
    void remind(PollId id) {
        polls.find(id)
                .filter(poll -> poll.open() && !over(poll))
                .filter(poll -> !ballots.standing(poll).allVoted())
                .ifPresent(poll -> polls.shown(id).ifPresent(shown -> remind(poll, shown)));
    }

    private void remind(Poll poll, PollMessage shown) {
        // the same however often it rings before that end
        var ring = new DeliveryId(
                "poll-reminds-" + poll.id() + "-" + poll.closesAt().orElseGet(poll.life()::askedAt));
        if (deliveries.accept(ring)) {
            outbox.add(ring, poll.terms().voters().isEmpty() ? List.of(inThread(poll, shown)) : toEach(poll));
        }
    }

    private static Statement inThread(Poll poll, PollMessage shown) {
        var thread = Place.thread(shown.channel(), shown.timestamp());
        return Statement.at(thread, poll.owner(), new PollContent.Reminder(poll.id()));
    }

    private List<Statement> toEach(Poll poll) {
        return ballots.missing(poll).stream()
                .map(user -> new Person(poll.owner().workspace(), user))
                .map(person -> Statement.directly(person, new PollContent.Reminder(poll.id())))
                .toList();
    }
}
