package io.github.stackconsultant.messaging;

/**
 * Somebody in a workspace.
 *
 * @param workspace the workspace's id
 * @param user the user's id, unique in the workspace
 */
public record Person(String workspace, String user) {}
