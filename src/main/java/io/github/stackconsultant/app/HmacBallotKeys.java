package io.github.stackconsultant.app;

import io.github.stackconsultant.voting.BallotKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of anonymous ballots: HMAC-SHA-256 (RFC 2104) over the poll's salt and the user, under the operator's secret.
 * Anybody with both that secret and the database can link votes to people until the poll closes. When it closes, the
 * salt is erased, and soon after that so are the keys.
 */
final class HmacBallotKeys implements BallotKeys {

    private static final String ALGORITHM = "HmacSHA256";

    /** As long as a derived key, so that the two cannot be told apart. */
    private static final int BYTES = 32;

    private final Optional<String> secret;

    HmacBallotKeys(Optional<String> secret) {
        this.secret = secret;
    }

    @Override
    public boolean available() {
        return secret.isPresent();
    }

    @Override
    public String salt() {
        return Unguessable.hex(BYTES);
    }

    @Override
    public String nobodys() {
        return Unguessable.hex(BYTES);
    }

    @Override
    public String key(String salt, String user) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(secret.orElseThrow()), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(bytes(salt + "/" + user)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
