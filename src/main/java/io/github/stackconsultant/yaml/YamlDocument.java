package io.github.stackconsultant.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns text into YAML nodes, which know their lines; tags never instantiate arbitrary classes. */
final class YamlDocument {

    /** As deep as nodes are composed; what opens deeper is not even read to its end. */
    private static final int DEEPEST = new LoaderOptions().getNestingDepthLimit();

    private final KnowledgeFile file;
    private final FileFindings findings;

    YamlDocument(KnowledgeFile file, FileFindings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** {@return the root; empty if there is none, for which a finding gives the reason} */
    Optional<Node> root() {
        try {
            var events = new ArrayList<Event>();
            return isPlain(events) ? compose(events) : Optional.empty();
        } catch (MarkedYAMLException unreadable) {
            invalid(lineOf(unreadable), String.valueOf(unreadable.getProblem()));
        } catch (ReaderException unreadable) {
            invalid(lineAt(unreadable.getPosition()), "it holds a character that cannot be printed");
        } catch (YAMLException unreadable) {
            invalid(1, String.valueOf(unreadable.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<Node> compose(List<Event> events) {
        var composer = new Composer(new ReadEvents(events), new NothingResolver(), new LoaderOptions());
        var root = Optional.ofNullable(composer.getSingleNode());
        if (root.isEmpty()) {
            findings.problem(1, "", "is empty", "Describe a comparison in it, or remove it");
        }
        return root;
    }

    /**
     * Rejects anchors, which could make a small file huge or endless, a second document, which would be overlooked, and
     * depths that take long to read. Stores the events it reads.
     */
    private boolean isPlain(List<Event> events) {
        boolean plain = true;
        int documents = 0;
        int depth = 0;
        for (var event : new Yaml().parse(new StringReader(file.content()))) {
            events.add(event);
            if (event instanceof DocumentStartEvent && ++documents == 2) {
                refuse(event, "starts a second document (---)", "Use one file for each comparison");
                plain = false;
            }
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                var sign = event instanceof AliasEvent ? "*" : "&";
                refuse(event, "uses \"" + sign + node.getAnchor() + "\"", "Write out what belongs here");
                plain = false;
            }
            depth += depth(event);
            if (depth > DEEPEST) {
                invalid(line(event.getStartMark()), "Nesting Depth exceeded max " + DEEPEST);
                return false;
            }
        }
        return plain;
    }

    private static int depth(Event event) {
        return event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
    }

    private void refuse(Event event, String what, String remedy) {
        findings.problem(line(event.getStartMark()), "", what, remedy);
    }

    private void invalid(int line, String reason) {
        findings.problem(
                line,
                "",
                "is no valid YAML: " + reason.strip().replaceAll("\\s+", " "),
                "Look at the indentation, colons and quotes of this line and the one before");
    }

    private int lineAt(int position) {
        int end = file.content().offsetByCodePoints(0, position);
        return 1
                + (int) file.content()
                        .substring(0, end)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    /** An unclosed quote or bracket is detected at the end of the file, but the error is where it opens. */
    private static int lineOf(MarkedYAMLException unreadable) {
        boolean neverClosed = String.valueOf(unreadable.getProblem()).contains("end of stream");
        return line(neverClosed ? unreadable.getContextMark() : unreadable.getProblemMark());
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
