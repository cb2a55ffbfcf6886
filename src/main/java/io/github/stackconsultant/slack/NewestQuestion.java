package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Confirmation;
import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.privacy.FailureNames;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
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
    private final Executor executor;
    private final FailureNames failures;
    private final Clock clock;

    /** Takes a bounded executor: with too much at once, whoever does something waits until it is noted. */
    NewestQuestion(
            Confirmations confirmations,
            Consultations consultations,
            Executor executor,
            FailureNames failures,
            Clock clock) {
        this.confirmations = confirmations;
        this.consultations = consultations;
        this.executor = executor;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * The person did something else; that is noted beside their request, so that its acknowledgement waits for nothing,
     * and overtakes nothing that they are asked before it is noted.
     */
    void overtaken(Person person) {
        var now = clock.instant();
        try {
            executor.execute(() -> withdraw(person, now));
        } catch (RejectedExecutionException tooMuch) {
            withdraw(person, now);
        }
    }

    /**
     * {@return the answer to what is written; if something else is in the person's direct messages by it, that overtakes
     * what they were asked before it was sent}
     */
    <T> SlackAnswer<T> written(Person person, Supplier<SlackAnswer<T>> writing) {
        var now = clock.instant();
        return noted(writing.get(), () -> confirmations.withdraw(person, now));
    }

    private void withdraw(Person person, Instant until) {
        note(() -> confirmations.withdraw(person, until));
    }

    /**
     * {@return the answer to what is asked; if the person is asked of their vote by it, that is the newest question, but
     * for one that they were asked meanwhile}
     */
    <T> SlackAnswer<T> askedOfVote(Person voter, Supplier<SlackAnswer<T>> asking) {
        var now = clock.instant();
        return noted(
                asking.get(),
                () -> confirmations.askUnlessNewer(
                        Confirmation.ofVote(voter, consultations.openOrLatestOf(voter), now)));
    }

    /** Slack has taken the message: that it cannot be noted is no reason to send it again. */
    private <T> SlackAnswer<T> noted(SlackAnswer<T> answer, Runnable noting) {
        if (answer instanceof SlackAnswer.Done<T>) {
            note(noting);
        }
        return answer;
    }

    private void note(Runnable noting) {
        try {
            noting.run();
        } catch (RuntimeException away) {
            log.warn("what a person was asked last cannot be stored: {}", failures.line(away));
        }
    }
}
