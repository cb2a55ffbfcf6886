package io.github.stackconsultant.slack;

import java.util.Set;

/** What the bot's token allows, as Slack last reported it; nothing until then. */
final class GrantedScopes {

    private static final Set<String> TO_COUNT_MEMBERS = Set.of("channels:read", "groups:read");

    private static final String TO_READ_PEOPLE = "users:read";

    private volatile Set<String> scopes = Set.of();

    void reported(Set<String> granted) {
        scopes = Set.copyOf(granted);
    }

    /** {@return whether the app may read who people are} */
    boolean mayReadPeople() {
        return scopes.contains(TO_READ_PEOPLE);
    }

    /** {@return whether the app may count the members of every channel it is in} */
    boolean mayCountMembers() {
        return scopes.containsAll(TO_COUNT_MEMBERS);
    }
}
