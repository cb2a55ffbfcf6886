package io.github.stackconsultant.record;

/** The records of decisions. Each call is one transaction: everything of it is stored, or nothing. */
public interface Recording {

    /** {@return the result of the turn} */
    DecisionReply take(DecisionTurn turn);

    /** Reminds the owner of a decision on its day; twice, too late or too early does no harm. */
    void revisit(DecisionId decision);

    /** Stores the names of the people in a decision, and moves its reminder to its owner's time zone. */
    void introduce(DecisionId decision, People people);
}
