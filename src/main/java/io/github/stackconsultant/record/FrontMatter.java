package io.github.stackconsultant.record;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;

/** The YAML at the head of a record, as MADR 4 has it. */
record FrontMatter(
        String status, LocalDate date, List<String> decisionMakers, List<String> consulted, List<String> informed) {

    private static final String FENCE = "---\n";
    private static final String STATUS = "status: ";

    /** {@return it as YAML between its two fences; the status is its first line} */
    String yaml() {
        return FENCE
                + STATUS + quoted(status) + "\n"
                + "date: " + date + "\n"
                + "decision-makers: " + list(decisionMakers) + "\n"
                + "consulted: " + list(consulted) + "\n"
                + "informed: " + list(informed) + "\n"
                + FENCE;
    }

    private static String list(List<String> values) {
        return values.stream().map(FrontMatter::quoted).collect(joining(", ", "[", "]"));
    }

    private static String quoted(String value) {
        return "\"" + escaped(value) + "\"";
    }

    /** {@return the words on one line, escaped for a double-quoted YAML string} */
    static String escaped(String words) {
        return Markdown.plain(words).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** {@return the record with that status in its front matter instead of the one it was saved with} */
    static String withStatus(String record, String status) {
        var head = FENCE + STATUS;
        return record.startsWith(head)
                ? head + quoted(status) + record.substring(record.indexOf('\n', head.length()))
                : record;
    }

    /** {@return the record without its front matter} */
    static String without(String record) {
        int end = record.startsWith(FENCE) ? record.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        return end < 0 ? record : record.substring(end + 1 + FENCE.length()).stripLeading();
    }
}
