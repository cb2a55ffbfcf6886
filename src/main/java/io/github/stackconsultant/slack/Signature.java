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

    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;
    private final RefusedRequests refused;

    Signature(String signingSecret, Clock clock, RefusedRequests refused) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
        this.refused = refused;
    }

    /**
     * Checks a request: first who signed it, so that a clock that is off is known from whoever knows no secret.
     *
     * @param timestamp the header with the time in seconds, if it was sent
     * @param signature the header with the signature, if it was sent
     */
    boolean valid(Optional<String> timestamp, Optional<String> signature, byte[] body) {
        var seconds = timestamp.filter(text -> text.matches("\\d{1,12}"));
        if (seconds.isEmpty() || signature.isEmpty() || !signed(seconds.get(), signature.get(), body)) {
            refused.unsigned();
            return false;
        }
        return ofNow(Long.parseLong(seconds.get()));
    }

    private boolean signed(String timestamp, String signature, byte[] body) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8),
                expected(timestamp, body).getBytes(StandardCharsets.UTF_8));
    }

    private boolean ofNow(long seconds) {
        long ahead = clock.instant().getEpochSecond() - seconds;
        if (Math.abs(ahead) > WINDOW.toSeconds()) {
            refused.ofAnotherTime(ahead);
            return false;
        }
        refused.accepted();
        return true;
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
