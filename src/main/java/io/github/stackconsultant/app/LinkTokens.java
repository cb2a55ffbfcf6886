package io.github.stackconsultant.app;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Tokens that nobody can guess, in letters that an address takes. */
final class LinkTokens implements Supplier<String> {

    /** 192 bits: a whole number of letters. */
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
