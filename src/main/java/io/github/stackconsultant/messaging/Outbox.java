package io.github.stackconsultant.messaging;

import java.time.Instant;
import java.util.List;

/** Where statements wait until they are said. */
public interface Outbox {

    /**
     * Schedules the statements to be said soon, in their order, at least once; belongs to the caller's transaction.
     *
     * @param cause the delivery that led to them: adding twice for one cause has the same effect as adding once
     */
    void add(DeliveryId cause, List<Statement> statements);

    /**
     * Takes back what waits to be said in a workspace. Belongs to the caller's transaction: once that is committed none
     * of it is said but what is being said just then, and soon none of it is kept. What is added later is said.
     *
     * @param moment until when it was added
     * @param cause the delivery that led to it: what is added for that one is said, too
     */
    void withdraw(String workspace, Instant moment, DeliveryId cause);

    /**
     * Takes back what waits to be said to a person until now, as above, and nothing that the same delivery says to others.
     *
     * @param cause the delivery that led to it: what is added for that one is said, too
     */
    void withdraw(Person person, DeliveryId cause);
}
