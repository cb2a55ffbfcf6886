package io.github.stackconsultant.localworkspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of the app's own manifest that the workspace uses. */
record AppManifest(
        String name,
        String description,
        String botName,
        boolean homeTab,
        boolean messagesTab,
        List<SlashCommand> commands,
        List<Shortcut> shortcuts,
        Set<String> events,
        Set<String> scopes) {

    /** A slash command; if {@code escapes}, people and channels in its text are sent as identifiers. */
    record SlashCommand(String command, String description, String usageHint, boolean escapes) {}

    /** A shortcut of type global or message. */
    record Shortcut(String type, String name, String callbackId, String description) {}

    /** This manifest without these optional scopes, which were declined on installation. */
    AppManifest without(Set<String> declined) {
        Set<String> granted = new LinkedHashSet<>(scopes);
        granted.removeAll(declined);
        return new AppManifest(
                name, description, botName, homeTab, messagesTab, commands, shortcuts, events, Set.copyOf(granted));
    }

    Optional<SlashCommand> command(String command) {
        return commands.stream()
                .filter(declared -> declared.command().equals(command))
                .findFirst();
    }

    Optional<Shortcut> shortcut(String type, String callbackId) {
        return shortcuts.stream()
                .filter(declared ->
                        declared.type().equals(type) && declared.callbackId().equals(callbackId))
                .findFirst();
    }
}
