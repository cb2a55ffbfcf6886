package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTests {

    /** The example of Slack's documentation. */
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final String TIMESTAMP = "1531420618";
    private static final String BODY =
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private final Signature signature = at(0);

    private static Signature at(long secondsLater) {
        var now = Instant.ofEpochSecond(Long.parseLong(TIMESTAMP) + secondsLater);
        return with(SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Signature with(String secret, Clock clock) {
        return new Signature(secret, clock, new RefusedRequests(clock));
    }

    @Test
    void slacksOwnExampleIsValid() {
        assertThat(valid(signature, TIMESTAMP, SIGNATURE, BODY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"300,true", "301,false", "-300,true", "-301,false", "86400,false"})
    void itIsOfNowForFiveMinutes(long secondsLater, boolean valid) {
        assertThat(valid(at(secondsLater), TIMESTAMP, SIGNATURE, BODY)).isEqualTo(valid);
    }

    @Test
    void aWrongOneIsNot() {
        assertThat(valid(signature, TIMESTAMP, SIGNATURE.replace('a', 'b'), BODY))
                .isFalse();
        assertThat(valid(signature, TIMESTAMP, SIGNATURE.substring(3), BODY)).isFalse();
        assertThat(valid(signature, TIMESTAMP, "", BODY)).isFalse();
        assertThat(valid(signature, TIMESTAMP, SIGNATURE, BODY + " ")).isFalse();
        assertThat(valid(signature, "1531420619", SIGNATURE, BODY)).isFalse();
        assertThat(valid(with("another", Clock.systemUTC()), TIMESTAMP, SIGNATURE, BODY))
                .isFalse();
    }

    @Test
    void aMissingOneIsNot() {
        var body = BODY.getBytes(StandardCharsets.UTF_8);
        assertThat(signature.valid(Optional.empty(), Optional.of(SIGNATURE), body))
                .isFalse();
        assertThat(signature.valid(Optional.of(TIMESTAMP), Optional.empty(), body))
                .isFalse();
        assertThat(signature.valid(Optional.empty(), Optional.empty(), body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "now", "1531420618.5", "-1531420618", "99999999999999999999", "\u0661\u0665"})
    void aTimestampIsWholeSeconds(String timestamp) {
        assertThat(valid(signature, timestamp, SIGNATURE, BODY)).isFalse();
    }

    @Test
    void theBytesCountWhateverTheyAre() {
        var body = "text=Gr\u00fc\u00dfe \ud83d\ude80\r\n".getBytes(StandardCharsets.UTF_8);
        var signed = SignedRequests.signature(SECRET, TIMESTAMP, body);

        assertThat(signature.valid(Optional.of(TIMESTAMP), Optional.of(signed), body))
                .isTrue();
        var latin = "text=Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(signature.valid(Optional.of(TIMESTAMP), Optional.of(signed), latin))
                .isFalse();
        assertThat(signature.valid(
                        Optional.of(TIMESTAMP), Optional.of(SignedRequests.signature(SECRET, TIMESTAMP, latin)), latin))
                .isTrue();
    }

    @Test
    void thereIsNoSignatureWithoutASecret() {
        assertThatIllegalArgumentException().isThrownBy(() -> with("", Clock.systemUTC()));
    }

    private static boolean valid(Signature signature, String timestamp, String given, String body) {
        return signature.valid(Optional.of(timestamp), Optional.of(given), body.getBytes(StandardCharsets.UTF_8));
    }
}
