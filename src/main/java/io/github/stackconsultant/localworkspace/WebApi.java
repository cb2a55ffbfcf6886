package io.github.stackconsultant.localworkspace;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Slack's Web API: checks the token and the scopes, then calls the method. */
final class WebApi {

    private static final String WITHOUT_TOKEN = "apps.connections.open";

    private final String botToken;
    private final Set<String> scopes;
    private final Map<String, ApiMethod> methods;

    WebApi(String botToken, Set<String> scopes, Collection<List<ApiMethod>> families) {
        this.botToken = botToken;
        this.scopes = new TreeSet<>(scopes);
        this.methods =
                families.stream().flatMap(List::stream).collect(Collectors.toMap(ApiMethod::name, Function.identity()));
    }

    boolean knows(String method) {
        return methods.containsKey(method);
    }

    ApiAnswer answer(ApiCall call) {
        var method = methods.get(call.method());
        if (method == null) {
            return ApiAnswer.refused("unknown_method");
        }
        if (!WITHOUT_TOKEN.equals(call.method()) && call.token() == null) {
            return ApiAnswer.refused("not_authed");
        }
        if (!WITHOUT_TOKEN.equals(call.method()) && !botToken.equals(call.token())) {
            return ApiAnswer.refused("invalid_auth");
        }
        if (!method.scopes().isEmpty() && Collections.disjoint(method.scopes(), scopes)) {
            return withScopes(method, ApiAnswer.missingScope(joined(method.scopes()), scopes));
        }
        return withScopes(method, method.handler().apply(call));
    }

    /** Adds the headers in which Slack reports the token's scopes and those that the method accepts. */
    private ApiAnswer withScopes(ApiMethod method, ApiAnswer answer) {
        return answer.withHeaders(
                Map.of("x-oauth-scopes", joined(scopes), "x-accepted-oauth-scopes", joined(method.scopes())));
    }

    private static String joined(Set<String> scopes) {
        return String.join(",", new TreeSet<>(scopes));
    }
}
