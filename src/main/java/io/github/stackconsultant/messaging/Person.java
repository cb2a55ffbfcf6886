package io.github.stackconsultant.messaging;

import java.util.Objects;

/**
 * Somebody in a workspace.
 *
 * @param workspace the workspace's id
 * @param user the user's id, unique in the workspace
 */
public record Person(String workspace, String user) {

    /** Rejects null ids here; otherwise they would only fail when a message is sent. */
    public Person {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(user, "user");
    }
}
