package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Plays turns about polls and handles their alarms; the caller provides a transaction around each call. */
public final class VotingService implements Voting {

    private final HandlerTable<PollTurn, PollMove, PollReply> table = new HandlerTable<>(PollMove.class);
    private final Deliveries deliveries;
    private final Polls polls;
    private final Ballots ballots;
    private final Asking asking;
    private final Closing closing;
    private final Editions editions;

    /**
     * Wires it to its ports.
     *
     * @param ids generates a new, permanently unique id at each call
     */
    public VotingService(
            Deliveries deliveries,
            Outbox outbox,
            Timers timers,
            Polls polls,
            GivenAdvice advice,
            BallotBox box,
            VoterRoll roll,
            BallotKeys keys,
            Clock clock,
            Supplier<String> ids) {
        this.deliveries = deliveries;
        this.polls = polls;
        ballots = new Ballots(box, roll, keys);
        closing = new Closing(deliveries, polls, ballots, timers, outbox, clock);
        asking = new Asking(polls, advice, closing, keys, timers, outbox, clock, ids);
        editions = new Editions(polls, ballots, closing, outbox, clock);
        var votes = new Votes(polls, ballots, closing, clock);
        table.on(PollMove.Ask.class, asking::ask);
        table.on(PollMove.PostAgain.class, asking::postAgain);
        table.on(PollMove.Cast.class, votes::cast);
        table.on(PollMove.Confirm.class, votes::confirm);
        table.on(PollMove.Withdraw.class, votes::withdraw);
        table.on(PollMove.Explain.class, votes::explain);
        table.on(PollMove.Close.class, closing::close);
        table.complete();
    }

    @Override
    public PollReply take(PollTurn turn) {
        if (!deliveries.accept(turn.delivery())) {
            return new PollReply.Repeated();
        }
        return table.handle(turn, turn.move());
    }

    @Override
    public Opening open(PollId poll, ZoneId zone, OptionalInt members) {
        return asking.open(poll, zone, members);
    }

    @Override
    public void postpone(PollId poll) {
        asking.postpone(poll);
    }

    @Override
    public Optional<Standing> standing(PollId id) {
        return polls.find(id).map(ballots::standing);
    }

    @Override
    public List<Reason> reasons(PollId id) {
        return polls.find(id).filter(Visibility::reasons).map(ballots::reasons).orElse(List.of());
    }

    @Override
    public boolean voted(PollId id, String user) {
        return polls.find(id).filter(poll -> ballots.voted(poll, user)).isPresent();
    }

    @Override
    public boolean mayConfirm(PollId id, String user) {
        return polls.find(id)
                .filter(poll -> ballots.tookPart(poll, user) && !ballots.voted(poll, user))
                .isPresent();
    }

    @Override
    public Optional<OwnVote> ownVote(PollId id, String user) {
        return polls.find(id)
                .filter(Poll::open)
                .flatMap(poll -> ballots.current(poll, user)
                        .flatMap(ballot -> poll.terms()
                                .choice(ballot.choice())
                                .map(choice -> new OwnVote(choice, ballot.reason()))));
    }

    @Override
    public Optional<Choice> toConfirm(PollId id, String user) {
        return polls.find(id)
                .filter(Visibility::ownChoiceInMessages)
                .flatMap(poll -> ballots.earlier(poll, user)
                        .flatMap(ballot -> poll.terms().choice(ballot.choice())));
    }

    @Override
    public boolean asked(PollId id, VoteRequest request) {
        var open = polls.lock(id).filter(Poll::open);
        open.ifPresent(poll -> ballots.keep(poll, request));
        return open.isPresent();
    }

    @Override
    public Optional<Map<Choice, List<String>>> names(PollId id, String viewer) {
        return polls.find(id)
                .filter(poll -> Visibility.names(poll, ballots.viewer(poll, viewer)))
                .map(ballots::names);
    }

    @Override
    public OptionalInt votesAtStake(ConsultationId consultation) {
        return editions.votesAtStake(consultation);
    }

    @Override
    public boolean toBePosted(ConsultationId consultation) {
        return editions.toBePosted(consultation);
    }

    @Override
    public void replace(Advice now, DeliveryId cause) {
        editions.replace(now, cause);
    }

    @Override
    public void closeOnTime(PollId poll) {
        closing.onTime(poll);
    }

    @Override
    public void remind(PollId poll) {
        closing.remind(poll);
    }

    @Override
    public void shuffle(PollId poll) {
        closing.shuffle(poll);
    }
}
