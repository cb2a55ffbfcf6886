package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The local workspace's only mapper, and helper methods to read trees. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode array(Iterable<String> texts) {
        var array = array();
        texts.forEach(array::add);
        return array;
    }

    static ObjectNode object(Map<String, String> fields) {
        var object = object();
        fields.forEach(object::put);
        return object;
    }

    /** The text of a field; null if it is missing, null or not a scalar. */
    static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() || value.isNumber() || value.isBoolean() ? value.asString() : null;
    }

    static String text(JsonNode node, String field, String otherwise) {
        var text = text(node, field);
        return text == null ? otherwise : text;
    }

    static boolean flag(JsonNode node, String field) {
        var value = text(node, field, "false");
        return value.equals("true") || value.equals("1");
    }

    /** The elements of an array field; empty if it is missing. */
    static List<JsonNode> list(JsonNode node, String field) {
        return List.copyOf(node.path(field).values());
    }

    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    static Optional<ObjectNode> parseObject(String text) {
        return parse(text).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
