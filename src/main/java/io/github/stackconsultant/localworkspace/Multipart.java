package io.github.stackconsultant.localworkspace;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a multipart form, which the server itself leaves as it comes. */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final String END_OF_HEADERS = "\r\n\r\n";

    private Multipart() {}

    static boolean isOne(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("multipart/form-data");
    }

    /** The bytes of the first part that is a file; empty if there is none. */
    static byte[] firstFile(String contentType, byte[] body) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return new byte[0];
        }
        // one character for each byte, so that the conversion is lossless
        var text = new String(body, StandardCharsets.ISO_8859_1);
        for (var part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int end = part.indexOf(END_OF_HEADERS);
            if (end > 0 && part.substring(0, end).contains("filename")) {
                var content = part.substring(end + END_OF_HEADERS.length());
                return content.substring(0, Math.max(0, content.length() - 2)).getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        return new byte[0];
    }
}
