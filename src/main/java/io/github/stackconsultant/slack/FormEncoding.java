package io.github.stackconsultant.slack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * URL-encoded form text. A click has some ten thousand characters of it and a message some thousands, for which the
 * libraries' own codecs are slow.
 */
final class FormEncoding {

    private static final int BITS = 4;
    private static final int LOW_BITS = (1 << BITS) - 1;
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = new byte[Byte.MAX_VALUE + 1];
    private static final boolean[] PLAIN = new boolean[Byte.MAX_VALUE + 1];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int digit = 0; digit < DIGITS.length; digit++) {
            VALUES[DIGITS[digit]] = (byte) digit;
            VALUES[Character.toLowerCase(DIGITS[digit])] = (byte) digit;
        }
        "-._0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .forEach(each -> PLAIN[each] = true);
    }

    private FormEncoding() {}

    /**
     * Decodes a value.
     *
     * @throws IllegalArgumentException if it is not valid form encoding
     */
    static String decoded(String encoded) {
        var bytes = encoded.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int place = 0; place < bytes.length; place++) {
            byte next = bytes[place];
            if (next == '%') {
                bytes[length++] = (byte) (digit(bytes, place + 1) << BITS | digit(bytes, place + 2));
                place += 2;
            } else {
                bytes[length++] = next == '+' ? (byte) ' ' : next;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** Encodes a value, percent-encoding every character that could have a special meaning. */
    static String encoded(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var encoded = new byte[bytes.length * 3];
        int length = 0;
        for (byte next : bytes) {
            if (next >= 0 && PLAIN[next]) {
                encoded[length++] = next;
            } else {
                encoded[length++] = '%';
                encoded[length++] = DIGITS[next >> BITS & LOW_BITS];
                encoded[length++] = DIGITS[next & LOW_BITS];
            }
        }
        return new String(encoded, 0, length, StandardCharsets.US_ASCII);
    }

    private static int digit(byte[] bytes, int place) {
        int digit = place < bytes.length && bytes[place] > 0 ? VALUES[bytes[place]] : -1;
        if (digit < 0) {
            throw new IllegalArgumentException("a percent sign without its two digits");
        }
        return digit;
    }
}
