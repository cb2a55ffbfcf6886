package io.github.stackconsultant.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A message of HTTP/1.1 with a known length, read by the byte: what measures must cost little itself, since it runs on
 * the same cores.
 *
 * @param start the first line
 * @param last whether the sender closes the connection after it
 */
record HttpMessage(String start, byte[] body, boolean last) {

    private static final String LENGTH = "content-length:";

    /** {@return the next message, or nothing at the end of the stream} */
    static Optional<HttpMessage> read(InputStream in) throws IOException {
        var start = line(in);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int length = 0;
        boolean last = false;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            } else if (header.startsWith("connection: close")) {
                last = true;
            } else if (header.startsWith("transfer-encoding:")) {
                throw new IOException("a message of unknown length: " + start);
            }
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("half a message: " + start);
        }
        return Optional.of(new HttpMessage(start, body, last));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    /** {@return a request's path, or an answer's status} */
    String second() {
        return start.split(" ", 3)[1];
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** {@return head and body in one piece} */
    static byte[] bytes(String head, byte[] body) {
        var start = (head + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        var all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }
}
