package io.github.stackconsultant.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A group of keys in a knowledge file. A wrong value becomes a finding and is replaced by a harmless one, so that
 * reading continues and finds all other problems.
 */
final class Section {

    private static final String TRUE = "true";
    private static final Set<String> TRUE_OR_FALSE = Set.of(TRUE, "false");

    private final FileFindings findings;
    private final Values values;
    private final String path;
    private final int line;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final boolean readable;

    /** Reads the group of keys that the node should be. */
    Section(FileFindings findings, String path, Node node) {
        this(findings, path, Values.lineOf(node), node);
    }

    private Section(FileFindings findings, String path, int line, Node node) {
        this.findings = findings;
        this.values = new Values(findings);
        this.path = path;
        this.line = line;
        this.readable = node instanceof MappingNode;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else {
            values.wrongType(path, line, node, "a group of keys");
        }
    }

    /** Adds a finding for every key that nobody has asked for: to be called once all is read. */
    void refuseOthers() {
        nodes.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> findings.problem(
                        findings.lineOf(pathOf(key)),
                        pathOf(key),
                        "is an unknown key",
                        known.stream().collect(Collectors.joining("\", \"", "Known: \"", "\""))));
    }

    private Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(nodes.get(key));
    }

    /** {@return the text; empty if it is missing} */
    String text(String key) {
        return required(key).map(node -> values.text(pathOf(key), node)).orElse("");
    }

    /** {@return the text, if the key is there} */
    Optional<String> optionalText(String key) {
        return node(key).map(node -> values.text(pathOf(key), node));
    }

    /** {@return the whole number; empty if it is missing or not a whole number} */
    OptionalInt number(String key) {
        return required(key).map(node -> values.number(pathOf(key), node)).orElse(OptionalInt.empty());
    }

    /** {@return the whole number, if the key is there} */
    OptionalInt optionalNumber(String key) {
        return node(key).map(node -> values.number(pathOf(key), node)).orElse(OptionalInt.empty());
    }

    /** {@return whether the key is there and its value is true} */
    boolean flag(String key) {
        var text = optionalText(key);
        text.filter(each -> !TRUE_OR_FALSE.contains(each))
                .ifPresent(unused -> refuse(key, "Write \"true\" or \"false\""));
        return text.filter(TRUE::equals).isPresent();
    }

    /** {@return the list's texts, each located by its number; empty if the key is missing} */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (var node : elements(key)) {
            var element = pathOf(key) + "." + (texts.size() + 1);
            findings.locate(element, Values.lineOf(node));
            texts.add(values.text(element, node));
        }
        return texts;
    }

    /** {@return the list's ids, each located by itself; empty if the key is missing} */
    List<String> ids(String key) {
        List<String> ids = new ArrayList<>();
        for (var node : elements(key)) {
            var id = values.text(pathOf(key), node);
            findings.locate(pathOf(key) + "." + id, Values.lineOf(node));
            ids.add(id);
        }
        return ids;
    }

    /**
     * {@return the reader's result for each entry, which is a group of keys below an id; empty if the key is missing}
     */
    <T> List<T> optionalEntries(String key, BiFunction<String, Section, T> reader) {
        return node(key)
                .filter(node -> !Values.isNothing(node))
                .map(node -> new Section(findings, pathOf(key), findings.lineOf(pathOf(key)), node).entries(reader))
                .orElse(List.of());
    }

    /** {@return the reader's result for each entry of a required key} */
    <T> List<T> entries(String key, BiFunction<String, Section, T> reader) {
        return required(key).isEmpty() ? List.of() : optionalEntries(key, reader);
    }

    /** {@return the group of keys below a required key, if it is there} */
    Optional<Section> section(String key) {
        return required(key).map(node -> new Section(findings, pathOf(key), findings.lineOf(pathOf(key)), node));
    }

    /** {@return the group of keys below an optional key, if it is there} */
    Optional<Section> optionalSection(String key) {
        return node(key).flatMap(unused -> section(key));
    }

    /** {@return the keys of this group, in the file's order} */
    List<String> keys() {
        return List.copyOf(nodes.keySet());
    }

    /** {@return the texts of a list whose elements may be lists of texts themselves, to keep it short} */
    List<String> nestedTexts(String key) {
        List<String> texts = new ArrayList<>();
        for (var node : elements(key)) {
            var inner = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
            for (var each : inner) {
                texts.add(values.text(pathOf(key), each));
            }
        }
        return texts;
    }

    /** Adds a finding for a key that is not allowed here. */
    void refuseKey(String key) {
        findings.problem(
                findings.lineOf(pathOf(key)),
                pathOf(key),
                "is an unknown key",
                "Correct it, or remove it with its list");
    }

    /** Adds a finding for a text that is not allowed; a missing text was already reported. */
    void refuse(String key, String remedy) {
        if (nodes.get(key) instanceof ScalarNode scalar) {
            var text = values.text(pathOf(key), scalar);
            findings.problem(
                    findings.lineOf(pathOf(key)), pathOf(key), text.isEmpty() ? "is empty" : Values.is(text), remedy);
        }
    }

    /** {@return the constant whose lower-case name is the text; the first one if none matches} */
    <E extends Enum<E>> E oneOf(String key, E[] known) {
        var text = text(key);
        var value =
                Arrays.stream(known).filter(each -> wordFor(each).equals(text)).findFirst();
        if (value.isEmpty()) {
            refuse(
                    key,
                    Arrays.stream(known)
                            .map(Section::wordFor)
                            .collect(Collectors.joining("\", \"", "Known: \"", "\"")));
        }
        return value.orElse(known[0]);
    }

    /** {@return the constant whose lower-case name is the text, if the key is there} */
    <E extends Enum<E>> Optional<E> optionalOneOf(String key, E[] known) {
        return node(key).map(unused -> oneOf(key, known));
    }

    private static String wordFor(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <T> List<T> entries(BiFunction<String, Section, T> reader) {
        List<T> entries = new ArrayList<>();
        nodes.forEach((id, node) -> {
            var section = new Section(findings, pathOf(id), findings.lineOf(pathOf(id)), node);
            entries.add(reader.apply(id, section));
            section.refuseOthers();
        });
        return entries;
    }

    private void take(NodeTuple tuple) {
        int keyLine = Values.lineOf(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
            findings.problem(keyLine, path, "has a key that is no word", "Write a word before the colon");
            return;
        }
        var key = name.getValue();
        if (nodes.putIfAbsent(key, tuple.getValueNode()) == null) {
            findings.locate(pathOf(key), keyLine);
        } else {
            var first = "stands here for the second time (first on line %d)".formatted(findings.lineOf(pathOf(key)));
            findings.problem(keyLine, pathOf(key), first, "Keep one of the two");
        }
    }

    private Optional<Node> required(String key) {
        var value = node(key);
        if (value.isEmpty() && readable) {
            findings.problem(line, pathOf(key), "is missing", "Write it among the keys of " + name());
        }
        return value;
    }

    private List<Node> elements(String key) {
        return node(key).map(node -> values.elements(pathOf(key), node)).orElse(List.of());
    }

    /** {@return the text with surrounding blanks; empty if it is missing} */
    String untrimmed(String key) {
        return nodes.get(key) instanceof ScalarNode scalar ? scalar.getValue() : text(key);
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private String name() {
        return path.isEmpty() ? "the file" : path;
    }
}
