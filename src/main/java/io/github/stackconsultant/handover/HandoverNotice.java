package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.Notice;

/** The short messages about what somebody asks or tells the consultants. */
public sealed interface HandoverNotice extends Notice
        permits PlainHandoverNotice, HandoverNotice.Taken, HandoverNotice.Back, HandoverNotice.Has {

    /**
     * Somebody will answer the request.
     *
     * @param taker the user
     */
    record Taken(String taker) implements HandoverNotice {}

    /**
     * Somebody who had taken what they asked the consultants has handed it back.
     *
     * @param from the user
     */
    record Back(String from) implements HandoverNotice {}

    /**
     * Somebody else took the request before.
     *
     * @param taker the user
     */
    record Has(String taker) implements HandoverNotice {}
}
