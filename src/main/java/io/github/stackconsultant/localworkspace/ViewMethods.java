package io.github.stackconsultant.localworkspace;

import java.util.List;
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
        return withContent(
                call, Surface.MODAL, content -> trigger(call).answer(user -> answer(desk.open(user, content))));
    }

    private ApiAnswer push(ApiCall call) {
        return withContent(
                call,
                Surface.MODAL,
                content -> trigger(call)
                        .answer(user -> desk.push(user, content)
                                .map(ViewMethods::answer)
                                .orElseGet(() -> ApiAnswer.refused("push_limit_reached"))));
    }

    private ApiAnswer update(ApiCall call) {
        return stores.modals()
                .findById(call.text("view_id", ""))
                .map(modal -> withContent(call, Surface.MODAL, content -> update(call, modal, content)))
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

    private ApiAnswer publish(ApiCall call) {
        var user = call.text("user_id", "");
        if (stores.people().find(user).isEmpty()) {
            return ApiAnswer.refused("user_not_found");
        }
        return manifest.homeTab()
                ? withContent(call, Surface.HOME, content -> answer(desk.publish(user, content)))
                : ApiAnswer.refused("not_enabled");
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
