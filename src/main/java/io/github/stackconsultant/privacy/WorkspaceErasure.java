package io.github.stackconsultant.privacy;

/** Erases everything of a workspace, in one transaction of its own. */
@FunctionalInterface
public interface WorkspaceErasure {

    /** Erases it. Doing it again does no harm. */
    void erase(String workspace);
}
