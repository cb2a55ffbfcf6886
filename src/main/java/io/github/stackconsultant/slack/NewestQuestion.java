package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Confirmation;
import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.messaging.Person;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a typed yes answer only what the person was asked last: what is said or done beside their consultation, such as in
 * a vote, overtakes what that consultation asked before.
 */
final class NewestQuestion {

    private static final Logger log = LoggerFactory.getLogger(NewestQuestion.class);

    private final Confirmations confirmations;
    private final Consultations consultations;
    private final Clock clock;

    NewestQuestion(Confirmations confirmations, Consultations consultations, Clock clock) {
        this.confirmations = confirmations;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** The person did something else. */
    void overtaken(Person person) {
        confirmations.withdraw(person);
    }

    /** {@return the same answer; if something else is in the person's direct messages by it, that overtakes} */
    <T> SlackAnswer<T> written(Person person, SlackAnswer<T> answer) {
        return noted(answer, () -> overtaken(person));
    }

    /** {@return the same answer; if the person is asked of their vote by it, that is the newest question} */
    <T> SlackAnswer<T> askedOfVote(Person voter, SlackAnswer<T> answer) {
        return noted(
                answer,
                () -> confirmations.ask(
                        Confirmation.ofVote(voter, consultations.openOrLatestOf(voter), clock.instant())));
    }

    /** Slack has taken the message: that it cannot be noted is no reason to send it again. */
    private static <T> SlackAnswer<T> noted(SlackAnswer<T> answer, Runnable noting) {
        if (answer instanceof SlackAnswer.Done<T>) {
            try {
                noting.run();
            } catch (RuntimeException away) {
                log.warn(
                        "what a person was asked last cannot be stored: {}",
                        away.getClass().getSimpleName());
            }
        }
        return answer;
    }
}
