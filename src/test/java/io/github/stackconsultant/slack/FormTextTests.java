package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTextTests {

    private static final String CHARACTERS = "aZ09 +%&=*-._~\"'{}[]:,\n\t\u00e9\u20ac\u4e2d\ud83d\ude00";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void decodesWhatFormsEncode(long seed) {
        var random = new Random(seed);
        var text = random.ints(500, 0, CHARACTERS.codePointCount(0, CHARACTERS.length()))
                .map(index -> CHARACTERS.codePointAt(CHARACTERS.offsetByCodePoints(0, index)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);

        assertThat(FormText.decoded(encoded)).isEqualTo(text);
        // some senders leave plain what need not be encoded
        assertThat(FormText.decoded("\u00e9" + encoded.replace("%7B", "{")))
                .isEqualTo(URLDecoder.decode("\u00e9" + encoded.replace("%7B", "{"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%g1", "a%2", "%-1", "%%41"})
    void refusesAPercentSignWithoutItsDigits(String malformed) {
        assertThatIllegalArgumentException().isThrownBy(() -> FormText.decoded(malformed));
    }
}
