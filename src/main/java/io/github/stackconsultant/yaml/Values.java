package io.github.stackconsultant.yaml;

import java.util.List;
import java.util.OptionalInt;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads single values of a knowledge file; what is no such value becomes a finding. */
final class Values {

    /** How much of a wrong text a message repeats. */
    private static final int QUOTED = 40;

    private final FileFindings findings;

    Values(FileFindings findings) {
        this.findings = findings;
    }

    /** {@return the text without blanks around it; empty where there is none} */
    String text(String place, Node node) {
        if (node instanceof ScalarNode scalar) {
            return isNothing(scalar) ? "" : scalar.getValue().strip();
        }
        wrongType(place, lineOf(node), node, "a text");
        return "";
    }

    /** {@return the whole number; empty where there is none} */
    OptionalInt number(String place, Node node) {
        var text = text(place, node);
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException noNumber) {
            if (node instanceof ScalarNode) {
                findings.problem(lineOf(node), place, is(text), "Write a whole number here");
            }
            return OptionalInt.empty();
        }
    }

    /** {@return the list's elements; none where there is none} */
    List<Node> elements(String place, Node node) {
        if (isNothing(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrongType(place, findings.lineOf(place), node, "a list");
        return List.of();
    }

    /** Tells that something else was expected there. */
    void wrongType(String place, int line, Node node, String expected) {
        findings.unreadable(line, place, "is " + typeOf(node), "Write " + expected + " here");
    }

    /** {@return the beginning of a finding about that text} */
    static String is(String text) {
        return "is \"" + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text) + "\"";
    }

    /** {@return whether nothing stands there} */
    static boolean isNothing(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String typeOf(Node node) {
        if (isNothing(node)) {
            return "empty";
        }
        if (node instanceof MappingNode) {
            return "a group of keys";
        }
        return node instanceof SequenceNode ? "a list" : "a text";
    }
}
