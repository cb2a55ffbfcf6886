package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.voting.PollReply.Refused;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** From the request to the open poll, which is stored first and opened when it is posted. */
final class Asking {

    /** Long votes have their reminder a day before the end. */
    private static final Duration DAY = Duration.ofDays(1);

    /** Short votes have it when a quarter of their time is left. */
    private static final int QUARTER = 4;

    private final Polls polls;
    private final GivenAdvice advice;
    private final Closing closing;
    private final BallotKeys keys;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;
    private final Supplier<String> ids;

    Asking(
            Polls polls,
            GivenAdvice advice,
            Closing closing,
            BallotKeys keys,
            Timers timers,
            Outbox outbox,
            Clock clock,
            Supplier<String> ids) {
        this.polls = polls;
        this.advice = advice;
        this.closing = closing;
        this.keys = keys;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    PollReply ask(PollTurn turn, PollMove.Ask move) {
        var given = advice.find(move.recommendation())
                .filter(found -> found.person().equals(turn.person()));
        if (given.isEmpty()) {
            return Refused.because(Reason.UNKNOWN_RECOMMENDATION);
        }
        if (given.get().overtaken()) {
            return Refused.because(Reason.OVERTAKEN);
        }
        if (move.terms().anonymous() && !keys.available()) {
            return Refused.because(Reason.NO_SECRET);
        }
        if (move.terms().deadline() instanceof Deadline.At at && at.isTooFar(clock.instant())) {
            return Refused.because(Reason.DEADLINE_IS_TOO_FAR);
        }
        var poll = Poll.waiting(
                new PollId(ids.get()), turn.person(), move, given.get().advice(), keys.salt(), clock.instant());
        polls.add(poll);
        post(turn, poll);
        return new PollReply.Asked(poll);
    }

    PollReply postAgain(PollTurn turn, PollMove.PostAgain move) {
        return Owned.by(turn, polls.lock(move.poll()), poll -> {
            if (poll.status() == Poll.Status.CLOSED) {
                return Refused.because(Reason.CLOSED, poll);
            }
            if (polls.shown(poll.id()).isPresent()) {
                polls.save(poll.toBeShown());
                return new PollReply.ShownAgain(poll);
            }
            post(turn, poll);
            return new PollReply.Asked(poll);
        });
    }

    private void post(PollTurn turn, Poll poll) {
        var place = Place.privately(poll.channel());
        outbox.add(turn.delivery(), List.of(Statement.at(place, poll.owner(), new PollContent.Invitation(poll.id()))));
    }

    Opening open(PollId id, ZoneId zone, OptionalInt members) {
        return polls.lock(id).map(poll -> open(poll, zone, members)).orElseGet(Opening.Nothing::new);
    }

    private Opening open(Poll poll, ZoneId zone, OptionalInt members) {
        // until somebody can vote, the time that they are given does not run
        if (poll.open() && closing.seen(poll)) {
            return new Opening.Opened(poll);
        }
        var impossible = impossible(poll, zone, members);
        if (poll.status() == Poll.Status.CLOSED) {
            // its owner may not have been told yet
            return impossible.filter(unused -> poll.neverPosted()).orElseGet(Opening.Nothing::new);
        }
        impossible.ifPresent(unused -> closing.giveUp(poll));
        return impossible.orElseGet(() -> opened(poll, zone, members));
    }

    /** {@return why it can never be opened on its terms, if it cannot} */
    private Optional<Opening> impossible(Poll poll, ZoneId zone, OptionalInt members) {
        var terms = poll.terms();
        if (terms.nobodyLeft()) {
            return Optional.of(new Opening.NobodyLeft());
        }
        var now = clock.instant();
        if (!terms.deadline().from(now, zone).isAfter(now)) {
            return Optional.of(new Opening.TooLate());
        }
        return asked(terms, members).isEmpty() && terms.quorum() instanceof Quorum.Share
                ? Optional.of(new Opening.Uncountable())
                : Optional.empty();
    }

    private static OptionalInt asked(Terms terms, OptionalInt members) {
        return terms.voters().isEmpty() ? members : OptionalInt.of(terms.named().size());
    }

    private Opening opened(Poll poll, ZoneId zone, OptionalInt members) {
        var terms = poll.terms();
        var now = clock.instant();
        var until = terms.deadline().from(now, zone);
        var opened = poll.opened(
                until, asked(terms, members).orElse(poll.electorate().asked()));
        polls.save(opened);
        timers.set(new PollAlarm.Close(poll.id()), until);
        if (terms.reminder()) {
            timers.set(new PollAlarm.Remind(poll.id()), reminder(now, until));
        }
        return new Opening.Opened(opened);
    }

    private static Instant reminder(Instant start, Instant end) {
        var quarter = Duration.between(start, end).dividedBy(QUARTER);
        return end.minus(quarter.compareTo(DAY) < 0 ? quarter : DAY);
    }

    void postpone(PollId id) {
        polls.lock(id).filter(poll -> poll.open() && !closing.seen(poll)).ifPresent(closing::waitAgain);
    }
}
