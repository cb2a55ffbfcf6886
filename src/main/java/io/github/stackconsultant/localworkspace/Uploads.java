package io.github.stackconsultant.localworkspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files being uploaded: announced, then uploaded to an address of their own, then shared. */
final class Uploads {

    private final Identifiers identifiers;
    private final Map<String, Upload> byTicket = new HashMap<>();
    private final Map<String, Received> received = new HashMap<>();

    Uploads(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    synchronized Upload announce(String name, String altText) {
        var upload = new Upload(identifiers.file(), identifiers.secret(), name, altText);
        byTicket.put(upload.ticket(), upload);
        return upload;
    }

    /** Stores the bytes, once for each ticket; empty if there is no such ticket. */
    synchronized Optional<Upload> receive(String ticket, byte[] content) {
        var upload = Optional.ofNullable(byTicket.remove(ticket));
        upload.ifPresent(known -> received.put(known.id(), new Received(known, new Content(content))));
        return upload;
    }

    synchronized boolean isReceived(String id) {
        return received.containsKey(id);
    }

    /** Removes and returns a file, so that it can be shared. */
    synchronized Optional<Received> take(String id) {
        return Optional.ofNullable(received.remove(id));
    }

    /**
     * An announced file.
     *
     * @param ticket the unguessable part of the address to upload to
     * @param altText empty if there is none
     */
    record Upload(String id, String ticket, String name, String altText) {}

    /** A file that was received but is not shared yet. */
    record Received(Upload upload, Content content) {}

    /** The bytes of a file. */
    static final class Content {

        private final byte[] bytes;

        private Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }
}
