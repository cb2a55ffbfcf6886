package io.github.stackconsultant.localworkspace;

import java.util.Locale;
import java.util.Map;

/**
 * The type of a file, derived from its name.
 *
 * @param mimeType such as text/csv
 * @param fileType Slack's short name, such as csv
 * @param prettyType the name for people, such as CSV
 * @param text whether it is plain text
 */
record FileKind(String mimeType, String fileType, String prettyType, boolean text) {

    private static final FileKind BINARY = new FileKind("application/octet-stream", "binary", "Binary", false);

    private static final Map<String, FileKind> BY_ENDING = Map.ofEntries(
            Map.entry("txt", new FileKind("text/plain", "text", "Plain Text", true)),
            Map.entry("log", new FileKind("text/plain", "text", "Plain Text", true)),
            Map.entry("csv", new FileKind("text/csv", "csv", "CSV", true)),
            Map.entry("md", new FileKind("text/markdown", "markdown", "Markdown (raw)", true)),
            Map.entry("json", new FileKind("application/json", "json", "JSON", true)),
            Map.entry("yml", new FileKind("application/x-yaml", "yaml", "YAML", true)),
            Map.entry("yaml", new FileKind("application/x-yaml", "yaml", "YAML", true)),
            Map.entry("html", new FileKind("text/html", "html", "HTML", true)),
            Map.entry("ics", new FileKind("text/calendar", "ics", "iCalendar", true)),
            Map.entry("svg", new FileKind("image/svg+xml", "svg", "SVG", false)),
            Map.entry("png", new FileKind("image/png", "png", "PNG", false)),
            Map.entry("jpg", new FileKind("image/jpeg", "jpg", "JPEG", false)),
            Map.entry("gif", new FileKind("image/gif", "gif", "GIF", false)),
            Map.entry("pdf", new FileKind("application/pdf", "pdf", "PDF", false)),
            Map.entry("zip", new FileKind("application/zip", "zip", "Zip", false)));

    static FileKind of(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, BINARY);
    }
}
