package io.github.stackconsultant.app;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random texts that nobody can guess. */
final class Unguessable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Unguessable() {}

    /** {@return so many random bytes in hexadecimal digits} */
    static String hex(int bytes) {
        return HexFormat.of().formatHex(random(bytes));
    }

    /** {@return so many random bytes in characters that need no escape in an address} */
    static String urlSafe(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(bytes));
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
