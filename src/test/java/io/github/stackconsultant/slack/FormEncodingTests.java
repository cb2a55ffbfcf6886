package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormEncodingTests {

    private static final String CHARACTERS = "aZ09 +%&=*-._~\"'{}[]:,\n\t\u00e9\u20ac\u4e2d\ud83d\ude00";

    private static String text(long seed) {
        return new Random(seed)
                .ints(500, 0, CHARACTERS.codePointCount(0, CHARACTERS.length()))
                .map(index -> CHARACTERS.codePointAt(CHARACTERS.offsetByCodePoints(0, index)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void decodesWhatFormsEncode(long seed) {
        var text = text(seed);
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);

        assertThat(FormEncoding.decoded(encoded)).isEqualTo(text);
        assertThat(FormEncoding.decoded(encoded.toLowerCase(Locale.ROOT)))
                .isEqualTo(URLDecoder.decode(encoded.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8));
        // some senders leave plain what need not be encoded
        assertThat(FormEncoding.decoded("\u00e9" + encoded.replace("%7B", "{")))
                .isEqualTo(URLDecoder.decode("\u00e9" + encoded.replace("%7B", "{"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void encodesSoThatAnyDecoderReadsIt(long seed) {
        var text = text(seed);
        var encoded = FormEncoding.encoded(text);

        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(FormEncoding.decoded(encoded)).isEqualTo(text);
        assertThat(encoded).matches("[-._0-9A-Za-z%]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%g1", "a%2", "%-1", "%%41"})
    void refusesAPercentSignWithoutItsDigits(String malformed) {
        assertThatIllegalArgumentException().isThrownBy(() -> FormEncoding.decoded(malformed));
    }
}
