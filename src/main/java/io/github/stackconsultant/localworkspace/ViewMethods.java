package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The methods for modals and App Home: views.open, views.push, views.update and views.publish. */
final class ViewMethods {

    private final ViewReader reader;
    private final ViewDesk desk;
    private final Stores stores;
    private final Triggers triggers;
    private final AppManifest manifest;

    ViewMethods(ViewReader reader, ViewDesk desk, Stores stores, Triggers triggers, AppManifest manifest) {
        this.reader = reader;
        this.desk = desk;
        this.stores = stores;
        this.triggers = triggers;
        this.manifest = manifest;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.free("views.open", this::open),
                ApiMethod.free("views.push", this::push),
                ApiMethod.free("views.update", this::update),
                ApiMethod.free("views.publish", this::publish));
    }

    private ApiAnswer open(ApiCall call) {
        return withNewModal(call, content -> trigger(call).answer(user -> answer(desk.open(user, content))));
    }

    private ApiAnswer push(ApiCall call) {
        return withNewModal(
                call,
                content -> trigger(call)
                        .answer(user -> desk.push(user, content)
                                .map(ViewMethods::answer)
                                .orElseGet(() -> ApiAnswer.refused("push_limit_reached"))));
    }

    private ApiAnswer withNewModal(ApiCall call, Function<ObjectNode, ApiAnswer> action) {
        return withContent(call, Surface.MODAL, content -> {
            var externalId = Json.text(content, "external_id", "");
            return !externalId.isEmpty()
                            && stores.modals().findByExternalId(externalId).isPresent()
                    ? ApiAnswer.refused("duplicate_external_id")
                    : action.apply(content);
        });
    }

    private ApiAnswer update(ApiCall call) {
        var modal = modal(call);
        if (modal.isPresent()) {
            return withContent(call, Surface.MODAL, content -> update(call, modal.get(), content));
        }
        return stores.homes().all().entrySet().stream()
                .filter(home -> home.getValue().id().equals(call.text("view_id")))
                .findFirst()
                .map(home -> publish(call, home.getKey()))
                .orElseGet(() -> ApiAnswer.refused("not_found"));
    }

    private ApiAnswer update(ApiCall call, ModalStacks.Opened modal, ObjectNode content) {
        var hash = call.text("hash", "");
        return hash.isEmpty()
                ? answer(desk.update(modal, content))
                : desk.updateSeen(hash, modal, content)
                        .map(ViewMethods::answer)
                        .orElseGet(() -> ApiAnswer.refused("hash_conflict"));
    }

    private Optional<ModalStacks.Opened> modal(ApiCall call) {
        var viewId = call.text("view_id", "");
        return viewId.isEmpty()
                ? stores.modals().findByExternalId(call.text("external_id", ""))
                : stores.modals().findById(viewId);
    }

    private ApiAnswer publish(ApiCall call) {
        var user = call.text("user_id", "");
        if (stores.people().find(user).isEmpty()) {
            return ApiAnswer.refused("user_not_found");
        }
        return manifest.homeTab() ? publish(call, user) : ApiAnswer.refused("not_enabled");
    }

    private ApiAnswer publish(ApiCall call, String user) {
        boolean stale =
                stores.homes().of(user).filter(view -> stale(call, view)).isPresent();
        return stale
                ? ApiAnswer.refused("hash_conflict")
                : withContent(call, Surface.HOME, content -> answer(desk.publish(user, content)));
    }

    private static boolean stale(ApiCall call, View view) {
        var hash = call.text("hash", "");
        return !hash.isEmpty() && !hash.equals(view.hash());
    }

    /** Reads the view first, so that an invalid one does not use up the trigger. */
    private ApiAnswer withContent(ApiCall call, Surface surface, Function<ObjectNode, ApiAnswer> action) {
        return reader.read(call.json("view"), surface).answer(action);
    }

    /** {@return whose trigger it is} */
    private Checked<String> trigger(ApiCall call) {
        return triggers.exchange(call.text("trigger_id"));
    }

    private static ApiAnswer answer(View view) {
        return ApiAnswer.ok(Json.object().set("view", SlackJson.view(view)));
    }
}
