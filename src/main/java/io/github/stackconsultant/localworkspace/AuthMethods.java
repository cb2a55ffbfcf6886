package io.github.stackconsultant.localworkspace;

import java.util.List;

/** The methods about the app's identity: auth.test and apps.connections.open. */
final class AuthMethods {

    private final AppManifest manifest;

    AuthMethods(AppManifest manifest) {
        this.manifest = manifest;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.free("auth.test", call -> authTest()),
                // there is no Socket Mode here: the workspace delivers over HTTP
                ApiMethod.free("apps.connections.open", call -> ApiAnswer.refused("not_allowed_token_type")));
    }

    private ApiAnswer authTest() {
        return ApiAnswer.ok(Json.object()
                .put("url", "https://" + Team.DOMAIN + ".slack.com/")
                .put("team", Team.NAME)
                .put("user", manifest.botName())
                .put("team_id", Team.ID)
                .put("user_id", Team.BOT_USER_ID)
                .put("bot_id", Team.BOT_ID)
                .put("app_id", Team.APP_ID)
                .put("is_enterprise_install", false));
    }
}
