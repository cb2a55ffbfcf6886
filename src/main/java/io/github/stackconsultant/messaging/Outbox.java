package io.github.stackconsultant.messaging;

import java.util.List;

/** Where statements wait until they are said. */
public interface Outbox {

    /**
     * Has the statements said soon, in their order, at least once; belongs to the caller's transaction.
     *
     * @param cause the delivery that led to them: adding twice for one cause has the effect of once
     */
    void add(DeliveryId cause, List<Statement> statements);

    /**
     * Takes back what still waits to be said in a workspace; belongs to the caller's transaction. What is being said
     * just then stays.
     */
    void withdraw(String workspace);

    /**
     * Takes back what still waits to be said to a person, and nothing that the same delivery says to others; belongs to
     * the caller's transaction. What is being said just then stays.
     */
    void withdraw(Person person);
}
