package io.github.stackconsultant.localworkspace;

import java.time.Clock;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The methods about people: users.info. */
final class UserMethods {

    private final People people;
    private final AppManifest manifest;
    private final Clock clock;

    UserMethods(People people, AppManifest manifest, Clock clock) {
        this.people = people;
        this.manifest = manifest;
        this.clock = clock;
    }

    List<ApiMethod> all() {
        return List.of(ApiMethod.scoped("users.info", "users:read", this::info));
    }

    private ApiAnswer info(ApiCall call) {
        var user = call.text("user", "");
        if (user.equals(Team.BOT_USER_ID)) {
            return found(SlackJson.botUser(manifest));
        }
        return people.find(user)
                .map(person -> found(SlackJson.user(person, clock.instant())))
                .orElseGet(() -> ApiAnswer.refused("user_not_found"));
    }

    private static ApiAnswer found(ObjectNode user) {
        return ApiAnswer.ok(Json.object().set("user", user));
    }
}
