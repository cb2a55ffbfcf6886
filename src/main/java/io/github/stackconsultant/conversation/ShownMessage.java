package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import java.util.Optional;

/**
 * The message that shows a consultation.
 *
 * @param channel the channel's real id
 * @param timestamp the message's id in its channel
 * @param version the version of the consultation that it shows
 * @param step the question that it asks, if it asks one
 */
public record ShownMessage(Place place, String channel, String timestamp, long version, Optional<StepId> step) {

    /** {@return where it stands} */
    public PostedMessage posted() {
        return new PostedMessage(channel, timestamp);
    }

    /** {@return whether it stands where the consultation lives now, so that the same people read it} */
    public boolean isWhere(Consultation consultation) {
        var now = consultation.place();
        return place.kind() == now.kind() && place.thread().equals(now.thread());
    }
}
