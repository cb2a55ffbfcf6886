package io.github.stackconsultant.messaging;

/** What people wait for at this moment: deliveries that are worked on and not acknowledged yet. */
public interface Acknowledgements {

    /** {@return how many are under way in this process} */
    int underWay();
}
