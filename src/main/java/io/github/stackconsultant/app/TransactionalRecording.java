package io.github.stackconsultant.app;

import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.record.Recording;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one transaction around each call, and plays a turn again that lost a race. */
final class TransactionalRecording implements Recording {

    private final Recording recording;
    private final TransactionTemplate transaction;
    private final Replay replay;

    TransactionalRecording(Recording recording, TransactionTemplate transaction) {
        this.recording = recording;
        this.transaction = transaction;
        this.replay = new Replay(transaction);
    }

    @Override
    public DecisionReply take(DecisionTurn turn) {
        return replay.run(() -> recording.take(turn));
    }

    @Override
    public void introduce(DecisionId decision, People people) {
        transaction.executeWithoutResult(status -> recording.introduce(decision, people));
    }

    @Override
    public void revisit(DecisionId decision) {
        transaction.executeWithoutResult(status -> recording.revisit(decision));
    }
}
