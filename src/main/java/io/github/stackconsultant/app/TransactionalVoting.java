package io.github.stackconsultant.app;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Opening;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Voting;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one transaction around each call, and plays a turn again that lost a race. */
final class TransactionalVoting implements Voting {

    private final Voting voting;
    private final TransactionTemplate transaction;
    private final Replay replay;

    TransactionalVoting(Voting voting, TransactionTemplate transaction) {
        this.voting = voting;
        this.transaction = transaction;
        this.replay = new Replay(transaction);
    }

    @Override
    public PollReply take(PollTurn turn) {
        return replay.run(() -> voting.take(turn));
    }

    @Override
    public Opening open(PollId poll, ZoneId zone, OptionalInt members) {
        return within(() -> voting.open(poll, zone, members));
    }

    @Override
    public void postpone(PollId poll) {
        transaction.executeWithoutResult(status -> voting.postpone(poll));
    }

    @Override
    public Optional<Standing> standing(PollId poll) {
        return within(() -> voting.standing(poll));
    }

    @Override
    public List<Reason> reasons(PollId poll) {
        return within(() -> voting.reasons(poll));
    }

    @Override
    public boolean voted(PollId poll, String user) {
        return within(() -> voting.voted(poll, user));
    }

    @Override
    public Optional<Choice> toConfirm(PollId poll, String user) {
        return within(() -> voting.toConfirm(poll, user));
    }

    @Override
    public Optional<Map<Choice, List<String>>> names(PollId poll, String viewer) {
        return within(() -> voting.names(poll, viewer));
    }

    @Override
    public OptionalInt votesAtStake(ConsultationId consultation) {
        return within(() -> voting.votesAtStake(consultation));
    }

    @Override
    public void replace(Advice now, DeliveryId cause) {
        transaction.executeWithoutResult(status -> voting.replace(now, cause));
    }

    @Override
    public void closeOnTime(PollId poll) {
        transaction.executeWithoutResult(status -> voting.closeOnTime(poll));
    }

    @Override
    public void remind(PollId poll) {
        transaction.executeWithoutResult(status -> voting.remind(poll));
    }

    @Override
    public void shuffle(PollId poll) {
        transaction.executeWithoutResult(status -> voting.shuffle(poll));
    }

    private <T> T within(Supplier<T> call) {
        return Objects.requireNonNull(transaction.execute(status -> call.get()));
    }
}
