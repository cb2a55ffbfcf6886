package io.github.stackconsultant.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks that a request comes from Slack and is current: HMAC-SHA256 over {@code v0:timestamp:body}, on the raw bytes,
 * and a timestamp at most five minutes old or ahead. See Slack's "Verifying requests".
 */
final class Signature {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    Signature(String signingSecret, Clock clock) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * Checks a request.
     *
     * @param timestamp the header with the time in seconds, if it was sent
     * @param signature the header with the signature, if it was sent
     */
    boolean valid(Optional<String> timestamp, Optional<String> signature, byte[] body) {
        return timestamp.filter(this::ofNow).isPresent()
                && signature
                        .filter(given -> MessageDigest.isEqual(
                                given.getBytes(StandardCharsets.UTF_8),
                                expected(timestamp.get(), body).getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    private boolean ofNow(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        long seconds = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        return seconds <= WINDOW.toSeconds();
    }

    private String expected(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
