package io.github.stackconsultant.messaging;

import java.util.Objects;
import java.util.Optional;

/**
 * Where something is said.
 *
 * @param channel the channel's id; for a direct message it may be the person's own id
 * @param thread the thread's root, if it is said in a thread
 */
public record Place(Kind kind, String channel, Optional<String> thread) {

    /** Rejects null here; otherwise it would only fail when a message is sent. */
    public Place {
        Objects.requireNonNull(channel, "channel");
    }

    /** Who can read along. */
    public enum Kind {
        /** The direct messages between a person and the app. */
        DIRECT,
        /** A channel, but seen by one person only. */
        PRIVATE,
        /** A thread in a channel, in the open. */
        THREAD,
        /** The person's page of the app. */
        HOME
    }

    /** {@return the channel, if it is one in which others are, too} */
    public Optional<String> inChannel() {
        return kind == Kind.PRIVATE || kind == Kind.THREAD ? Optional.of(channel) : Optional.empty();
    }

    /** {@return the same, in that thread} */
    public Place under(String root) {
        return new Place(kind, channel, Optional.of(root));
    }

    /** {@return the direct messages of that person} */
    public static Place direct(Person person) {
        return new Place(Kind.DIRECT, person.user(), Optional.empty());
    }

    /** {@return that person's home page} */
    public static Place home(Person person) {
        return new Place(Kind.HOME, person.user(), Optional.empty());
    }

    /** {@return the channel, but visible to one person only} */
    public static Place privately(String channel) {
        return new Place(Kind.PRIVATE, channel, Optional.empty());
    }

    /** {@return that thread in the open} */
    public static Place thread(String channel, String root) {
        return new Place(Kind.THREAD, channel, Optional.of(root));
    }
}
