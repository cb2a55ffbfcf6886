package io.github.stackconsultant.localworkspace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Generates ids like Slack's: unguessable if they grant access, otherwise only unique. */
final class Identifiers {

    private static final int SECRET_BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong counter = new AtomicLong();
    private final String run = hex(3);

    /** What grants access to whoever has it. */
    String secret() {
        return hex(SECRET_BYTES);
    }

    String view() {
        return next("V");
    }

    String file() {
        return next("F");
    }

    String event() {
        return next("Ev");
    }

    String block() {
        return hex(4);
    }

    String hash() {
        return counter.incrementAndGet() + "." + hex(4);
    }

    private String next(String prefix) {
        return prefix + (run + Long.toString(counter.incrementAndGet(), 36)).toUpperCase(Locale.ROOT);
    }

    private String hex(int bytes) {
        var noise = new byte[bytes];
        random.nextBytes(noise);
        return HexFormat.of().formatHex(noise);
    }
}
