package io.github.stackconsultant.messaging;

/** Which short word it is; constants implement this, and each vocabulary has its own. */
public interface WordKind {

    /** {@return the name under which it waits in the outbox: no two vocabularies share one, and none is ever changed} */
    String name();
}
