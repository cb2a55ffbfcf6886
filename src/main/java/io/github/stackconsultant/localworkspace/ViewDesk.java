package io.github.stackconsultant.localworkspace;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Opens, changes and closes views, and shows each change to its person. */
final class ViewDesk {

    private final Stores stores;
    private final Identifiers identifiers;
    private final Bulletin bulletin;
    private final Runnable stateChanged;

    ViewDesk(Stores stores, Identifiers identifiers, Bulletin bulletin, Runnable stateChanged) {
        this.stores = stores;
        this.identifiers = identifiers;
        this.bulletin = bulletin;
        this.stateChanged = stateChanged;
    }

    synchronized View open(String user, ObjectNode content) {
        var id = identifiers.view();
        var view = new View(id, identifiers.hash(), id, null, content);
        stores.modals().open(user, view);
        bulletin.views(user);
        return view;
    }

    /** Pushes a view onto the stack; empty if the stack is empty or full. */
    synchronized Optional<View> push(String user, ObjectNode content) {
        var stack = stores.modals().of(user);
        if (stack.isEmpty() || stack.size() >= BlockKitLimits.MODAL_STACK) {
            return Optional.empty();
        }
        var top = stack.get(stack.size() - 1);
        var view = new View(identifiers.view(), identifiers.hash(), top.rootId(), top.id(), content);
        stores.modals().push(user, view);
        bulletin.views(user);
        return Optional.of(view);
    }

    /** Updates the modal if its hash still matches; of concurrent updates, only the first succeeds. */
    synchronized Optional<View> updateSeen(String hash, ModalStacks.Opened opened, ObjectNode content) {
        return stores.modals()
                .findById(opened.view().id())
                .filter(now -> now.view().hash().equals(hash))
                .map(now -> change(now, content));
    }

    synchronized View update(ModalStacks.Opened opened, ObjectNode content) {
        return change(stores.modals().findById(opened.view().id()).orElse(opened), content);
    }

    private View change(ModalStacks.Opened now, ObjectNode content) {
        var view = changed(now.view(), content);
        stores.modals().replace(view);
        bulletin.views(now.user());
        return view;
    }

    synchronized View publish(String user, ObjectNode content) {
        var view =
                stores.homes().of(user).map(before -> changed(before, content)).orElseGet(() -> newHome(content));
        stores.homes().put(user, view);
        bulletin.home(user, view);
        stateChanged.run();
        return view;
    }

    private View changed(View view, ObjectNode content) {
        stores.former().keep(view.id(), view.blocks());
        return view.withContent(content, identifiers.hash());
    }

    private View newHome(ObjectNode content) {
        var id = identifiers.view();
        return new View(id, identifiers.hash(), id, null, content);
    }

    synchronized void close(String user, String viewId) {
        stores.modals().close(user, viewId);
        bulletin.views(user);
    }

    synchronized void clear(String user) {
        stores.modals().clear(user);
        bulletin.views(user);
    }
}
