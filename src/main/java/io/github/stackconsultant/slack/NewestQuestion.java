package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Confirmation;
import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.messaging.Person;
import java.time.Clock;

/**
 * Has a typed yes answer only what the person was asked last: what is said or done beside their consultation, such as in
 * a vote, overtakes what that consultation asked before.
 */
final class NewestQuestion {

    private final Confirmations confirmations;
    private final Consultations consultations;
    private final Clock clock;

    NewestQuestion(Confirmations confirmations, Consultations consultations, Clock clock) {
        this.confirmations = confirmations;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Something else was said to the person in their direct messages, or done by them. */
    void overtaken(Person person) {
        confirmations.withdraw(person);
    }

    /** The person was asked in their direct messages whether their vote still counts. */
    void asksOfVote(Person voter) {
        confirmations.ask(Confirmation.ofVote(voter, consultations.openOrLatestOf(voter), clock.instant()));
    }
}
