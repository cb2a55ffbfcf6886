package io.github.stackconsultant.app;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Generates unguessable, URL-safe tokens. */
final class LinkTokens implements Supplier<String> {

    /** 192 bits, which is a whole number of Base64 characters. */
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
