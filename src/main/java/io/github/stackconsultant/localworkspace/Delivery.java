package io.github.stackconsultant.localworkspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The content of one request to the app.
 *
 * @param kind for the log, such as event:app_mention
 */
record Delivery(String kind, String contentType, String body) {

    private static final String FORM = "application/x-www-form-urlencoded";

    static Delivery event(String type, JsonNode payload) {
        return new Delivery("event:" + type, "application/json", Json.write(payload));
    }

    static Delivery interaction(JsonNode payload) {
        var body = form(Map.of("payload", Json.write(payload)));
        return new Delivery(Json.text(payload, "type", ""), FORM, body);
    }

    static Delivery command(String command, Map<String, String> fields) {
        return new Delivery("command:" + command, FORM, form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
