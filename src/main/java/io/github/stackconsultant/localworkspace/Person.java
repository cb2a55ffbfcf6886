package io.github.stackconsultant.localworkspace;

import java.util.Locale;

/**
 * A person in the demo workspace.
 *
 * @param teamId the workspace that has their account
 */
record Person(String id, String name, String realName, String title, String timeZone, String color, String teamId) {

    /** Whether they belong to another organisation, and are here through a shared channel only. */
    boolean guest() {
        return !teamId.equals(Team.ID);
    }

    String initials() {
        var initials = new StringBuilder();
        for (var part : realName.split(" ", -1)) {
            initials.append(part, 0, 1);
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    String directChannelId() {
        return "D" + id.substring(1);
    }
}
