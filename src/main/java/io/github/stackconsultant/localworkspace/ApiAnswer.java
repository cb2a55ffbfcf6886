package io.github.stackconsultant.localworkspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** An answer of the Web API: a body that says ok or names the error, and the HTTP status. */
record ApiAnswer(int status, ObjectNode body, Map<String, String> headers) {

    static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    static ApiAnswer ok() {
        return ok(Json.object());
    }

    static ApiAnswer ok(ObjectNode fields) {
        var body = Json.object().put("ok", true);
        body.setAll(fields);
        return new ApiAnswer(OK, body, Map.of());
    }

    static ApiAnswer refused(String error) {
        return refused(OK, error);
    }

    static ApiAnswer refused(int status, String error) {
        return new ApiAnswer(status, Json.object().put("ok", false).put("error", error), Map.of());
    }

    /** A refusal that lists the problems with their locations, as Slack does for blocks and views. */
    static ApiAnswer refused(int status, String error, List<String> problems) {
        var answer = refused(status, error);
        if (!problems.isEmpty()) {
            answer.body().set("errors", Json.array(problems));
            var marked = problems.stream().map(problem -> "[ERROR] " + problem).toList();
            answer.body().putObject("response_metadata").set("messages", Json.array(marked));
        }
        return answer;
    }

    ApiAnswer withHeaders(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new ApiAnswer(status, body, Map.copyOf(all));
    }

    static ApiAnswer missingScope(String needed, Iterable<String> provided) {
        var answer = refused("missing_scope");
        answer.body().put("needed", needed).put("provided", String.join(",", provided));
        return answer;
    }

    static ApiAnswer rateLimited(int retryAfterSeconds) {
        return new ApiAnswer(
                TOO_MANY_REQUESTS,
                refused("ratelimited").body(),
                Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
    }
}
