package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A location in the JSON that is being checked.
 *
 * @param pointer its JSON pointer
 * @param problems collects the complaints
 */
record Spot(JsonNode value, String pointer, List<String> problems) {

    Spot at(String field) {
        return new Spot(value.path(field), pointer + "/" + field, problems);
    }

    /** The elements of this array; empty if it is not an array. */
    List<Spot> each() {
        List<Spot> spots = new ArrayList<>();
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            spots.add(new Spot(value.path(index), pointer + "/" + index, problems));
        }
        return spots;
    }

    boolean present() {
        return !value.isMissingNode() && !value.isNull();
    }

    boolean has(String field) {
        return at(field).present();
    }

    String type() {
        return Json.text(value, "type", "");
    }

    String text(String field) {
        return Json.text(value, field, "");
    }

    void complain(String problem) {
        problems.add(problem + " [json-pointer:" + pointer + "]");
    }

    /** Complains about every field but these: Slack refuses those that it does not know. */
    void only(String... fields) {
        var known = Set.of(fields);
        value.propertyNames().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> complain("invalid additional property: " + field));
    }

    /** Adds a complaint if a field is missing. Returns whether it is there. */
    boolean require(String field) {
        if (!has(field)) {
            complain("missing required field: " + field);
        }
        return has(field);
    }

    /** Checks that the field, if present, is a text of at least one character. */
    void string(String field, int most) {
        if (has(field)) {
            at(field).characters(1, most);
        }
    }

    void requiredString(String field, int most) {
        if (require(field)) {
            at(field).characters(1, most);
        }
    }

    void characters(int least, int most) {
        if (!value.isString()) {
            complain("must be a string");
        } else if (value.stringValue().length() < least) {
            complain("must be more than " + (least - 1) + " characters");
        } else if (value.stringValue().length() > most) {
            complain("must be less than " + (most + 1) + " characters");
        }
    }

    /** Checks that the field is an array of that size. Returns its elements for further checks. */
    List<Spot> items(String field, int least, int most) {
        var array = at(field);
        if (!array.value().isArray()) {
            array.complain("must provide an array");
        } else if (array.value().size() < least) {
            array.complain("no fewer than " + least + " items allowed");
        } else if (array.value().size() > most) {
            array.complain("no more than " + most + " items allowed");
        }
        return array.each();
    }

    /** Checks that the field, if present, is a text that matches the pattern. */
    void matches(String field, Pattern pattern, String problem) {
        if (has(field) && !pattern.matcher(text(field)).matches()) {
            at(field).complain(problem);
        }
    }

    void number(String field, int least, int most) {
        var number = at(field);
        if (!number.present()) {
            return;
        }
        if (!number.value().isIntegralNumber()) {
            number.complain("must be an integer");
        } else if (number.value().asInt() < least || number.value().asInt() > most) {
            number.complain("must be between " + least + " and " + most);
        }
    }
}
