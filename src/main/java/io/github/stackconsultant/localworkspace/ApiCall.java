package io.github.stackconsultant.localworkspace;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One call of the Web API: its arguments, from a form or JSON, and its token. */
record ApiCall(
        String method, ObjectNode arguments, @Nullable String token) {

    /**
     * Parses a call.
     *
     * @param authorization the header's value, if there is one
     */
    static ApiCall read(String method, String contentType, String body, @Nullable String authorization) {
        var arguments = contentType.startsWith("application/json")
                ? Json.parseObject(body).orElseGet(Json::object)
                : form(body);
        var token = authorization != null && authorization.startsWith("Bearer ")
                ? authorization.substring("Bearer ".length())
                : Json.text(arguments, "token");
        arguments.remove("token");
        return new ApiCall(method, arguments, token);
    }

    /** The fields of a form. */
    static ObjectNode form(String body) {
        var fields = Json.object();
        for (var pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    @Nullable
    String text(String argument) {
        return Json.text(arguments, argument);
    }

    String text(String argument, String otherwise) {
        return Json.text(arguments, argument, otherwise);
    }

    JsonNode json(String argument) {
        return arguments.path(argument);
    }
}
