package io.github.stackconsultant.record;

/** The records of decisions. Each call is one transaction: everything of it is stored, or nothing. */
public interface Recording {

    /** {@return the result of the turn} */
    DecisionReply take(DecisionTurn turn);

    /** Has the owner of a decision reminded on its day; twice, too late or too early does no harm. */
    void revisit(DecisionId decision);

    /** Has a decision know the people in it, and its owner reminded by their own clock. */
    void introduce(DecisionId decision, People people);
}
