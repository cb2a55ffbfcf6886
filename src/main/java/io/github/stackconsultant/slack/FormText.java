package io.github.stackconsultant.slack;

import java.nio.charset.StandardCharsets;

/** Text as forms send it. A click is some ten thousand characters of it, on which Java's own decoder is slow. */
final class FormText {

    private static final int HEXADECIMAL = 16;

    private FormText() {}

    /**
     * Decodes a value.
     *
     * @throws IllegalArgumentException if it is not as forms send it
     */
    static String decoded(String encoded) {
        var bytes = encoded.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int place = 0; place < bytes.length; place++) {
            byte next = bytes[place];
            if (next == '%') {
                bytes[length++] = (byte) (digit(bytes, place + 1) * HEXADECIMAL + digit(bytes, place + 2));
                place += 2;
            } else {
                bytes[length++] = next == '+' ? (byte) ' ' : next;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int digit(byte[] bytes, int place) {
        int digit = place < bytes.length ? Character.digit(bytes[place], HEXADECIMAL) : -1;
        if (digit < 0) {
            throw new IllegalArgumentException("a percent sign without its two digits");
        }
        return digit;
    }
}
