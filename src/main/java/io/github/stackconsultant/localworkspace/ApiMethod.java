package io.github.stackconsultant.localworkspace;

import java.util.Set;
import java.util.function.Function;

/**
 * One method of the Web API.
 *
 * @param scopes any one of these lets an app call it; if empty, every app may
 */
record ApiMethod(String name, Set<String> scopes, Function<ApiCall, ApiAnswer> handler) {

    static ApiMethod free(String name, Function<ApiCall, ApiAnswer> handler) {
        return new ApiMethod(name, Set.of(), handler);
    }

    static ApiMethod scoped(String name, String scope, Function<ApiCall, ApiAnswer> handler) {
        return new ApiMethod(name, Set.of(scope), handler);
    }
}
