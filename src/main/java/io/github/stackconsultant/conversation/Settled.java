package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.PostedMessage;
import java.util.Optional;

/**
 * What became of something that was asked before it was done, to be said in the message that asked.
 *
 * @param message the message, where it is known
 */
public record Settled(Result result, Optional<PostedMessage> message) implements ConsultationContent {

    /** What became of it. The names are stored. */
    public enum Result {
        /** The answers are cleared. */
        STARTED_OVER,
        /** The consultation is closed. */
        CLOSED,
        /** The consultation goes on, with the new description. */
        WENT_ON,
        /** The consultation goes on, and nothing new was described. */
        WENT_ON_HERE,
        /** What was typed under a card is about its project. */
        THIS_PROJECT,
        /** What was typed under a card is about another project, which has a consultation of its own now. */
        ANOTHER_PROJECT,
        /** Everything about the person is erased. */
        ERASED,
        /** The change that waited is applied. */
        APPLIED,
        /** The person wants to lose nothing, or nothing to change. */
        KEPT,
        /** The change that waited is not applied, since something else was said. */
        DROPPED,
        /** What was typed waits no more: something else that was typed changed the project. */
        SET_ASIDE,
        /** It is asked again in a newer message. */
        ASKED_AGAIN,
        /** It could not be done. */
        NOTHING_CHANGED
    }
}
