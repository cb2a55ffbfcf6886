package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open modals of each person, the top one last. */
final class ModalStacks {

    private final Map<String, List<View>> byUser = new HashMap<>();

    synchronized List<View> of(String user) {
        return List.copyOf(byUser.getOrDefault(user, List.of()));
    }

    synchronized void open(String user, View view) {
        byUser.put(user, new ArrayList<>(List.of(view)));
    }

    synchronized void push(String user, View view) {
        byUser.computeIfAbsent(user, key -> new ArrayList<>()).add(view);
    }

    synchronized void replace(View changed) {
        byUser.values().forEach(stack -> stack.replaceAll(view -> view.id().equals(changed.id()) ? changed : view));
    }

    /** Closes a view and all above it. */
    synchronized void close(String user, String viewId) {
        var stack = byUser.getOrDefault(user, new ArrayList<>());
        int index = stack.stream().map(View::id).toList().indexOf(viewId);
        if (index >= 0) {
            stack.subList(index, stack.size()).clear();
        }
    }

    synchronized void clear(String user) {
        byUser.remove(user);
    }

    synchronized Optional<Opened> findById(String viewId) {
        return byUser.entrySet().stream()
                .flatMap(stack -> stack.getValue().stream()
                        .filter(view -> view.id().equals(viewId))
                        .map(view -> new Opened(stack.getKey(), view)))
                .findFirst();
    }

    /** A view and the person who has it open. */
    record Opened(String user, View view) {}
}
