package io.github.stackconsultant.localworkspace;

import java.util.Locale;
import java.util.Map;

/**
 * The type of a file, derived from its name.
 *
 * @param mimeType such as text/markdown
 * @param fileType Slack's short name, such as markdown
 * @param prettyType the name for people, such as Markdown (raw)
 * @param text whether it is plain text
 */
record FileKind(String mimeType, String fileType, String prettyType, boolean text) {

    private static final FileKind BINARY = new FileKind("application/octet-stream", "binary", "Binary", false);

    private static final Map<String, FileKind> BY_ENDING = Map.of(
            "txt", new FileKind("text/plain", "text", "Plain Text", true),
            "md", new FileKind("text/markdown", "markdown", "Markdown (raw)", true));

    static FileKind of(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, BINARY);
    }
}
