package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The metadata of a file that the app has shared.
 *
 * @param created seconds since the epoch
 * @param size in bytes
 * @param preview the beginning of a text, empty for anything else
 * @param url the address at which the workspace serves it
 */
record SharedFile(
        String id,
        long created,
        String name,
        String title,
        String altText,
        FileKind kind,
        long size,
        String preview,
        boolean previewTruncated,
        String url) {

    private static final int PREVIEW_LINES = 12;
    private static final int PREVIEW_CHARACTERS = 2_000;

    static SharedFile of(Uploads.Upload upload, String title, byte[] content, long created, URI base) {
        var kind = FileKind.of(upload.name());
        var text = kind.text() ? new String(content, StandardCharsets.UTF_8) : "";
        var preview = beginning(text);
        return new SharedFile(
                upload.id(),
                created,
                upload.name(),
                title.isEmpty() ? upload.name() : title,
                upload.altText(),
                kind,
                content.length,
                preview,
                preview.length() < text.strip().length(),
                base + "/local/files/" + upload.id() + "/" + encoded(upload.name()));
    }

    private static String beginning(String text) {
        var lines = text.lines().limit(PREVIEW_LINES).collect(Collectors.joining("\n"));
        var cut = lines.length() > PREVIEW_CHARACTERS ? lines.substring(0, PREVIEW_CHARACTERS) : lines;
        return cut.strip();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
