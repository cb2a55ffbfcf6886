package io.github.stackconsultant.messaging;

import java.util.Optional;

/**
 * Where this installation of the app is reached, and whom it reaches; what is blank is not set.
 *
 * @param publicUrl the app's own address without a trailing slash, if known
 * @param channel the id of the consultants' channel, if there is one
 */
public record Installation(Optional<String> publicUrl, Optional<String> channel) {

    /** Leaves out what is blank. */
    public Installation {
        publicUrl = publicUrl.filter(address -> !address.isBlank());
        channel = channel.filter(id -> !id.isBlank());
    }
}
