package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.AlarmHandler;

/** The records of decisions. Each call is one transaction: everything of it is stored, or nothing. */
public interface Recording extends AlarmHandler {

    /** {@return what became of the turn} */
    DecisionReply take(DecisionTurn turn);

    /** Has a decision know the people in it, and its owner reminded by their own clock. */
    void introduce(DecisionId decision, People people);
}
