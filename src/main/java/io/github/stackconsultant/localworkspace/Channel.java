package io.github.stackconsultant.localworkspace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashSet;
import java.util.Set;

/** A conversation and its members. */
record Channel(String id, String name, Kind kind, String topic, Set<String> members) {

    /** A kind of conversation, and what Slack calls it here and there. */
    enum Kind {
        PUBLIC("channels:read", "channel"),
        PRIVATE("groups:read", "group"),
        DIRECT("im:read", "im");

        private final String readingScope;
        private final String inEvents;

        Kind(String readingScope, String inEvents) {
            this.readingScope = readingScope;
            this.inEvents = inEvents;
        }

        /** The scope that an app needs to read about it. */
        String readingScope() {
            return readingScope;
        }

        /** Its type in the events of its messages. */
        String inEvents() {
            return inEvents;
        }
    }

    boolean has(String user) {
        return members.contains(user);
    }

    boolean visibleTo(String user) {
        return has(user) || (kind == Kind.PUBLIC && !DemoWorld.isGuest(user));
    }

    /** Whether people of another organisation are in it too, as by Slack Connect. */
    boolean sharedOutside() {
        return members.stream().anyMatch(DemoWorld::isGuest);
    }

    @JsonIgnore
    boolean isDirect() {
        return kind == Kind.DIRECT;
    }

    Channel with(String user) {
        Set<String> more = new LinkedHashSet<>(members);
        more.add(user);
        return new Channel(id, name, kind, topic, more);
    }

    /** The name that Slack gives to a channel of this kind in the payloads of commands and interactions. */
    String nameInPayloads() {
        return switch (kind) {
            case PUBLIC -> name;
            case PRIVATE -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }
}
