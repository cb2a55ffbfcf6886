package io.github.stackconsultant.understanding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: no case, no punctuation around words, one space between them. */
final class Normalised {

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private Normalised() {}

    static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("\u2019", "");
        return NOISE.matcher(plain).replaceAll(" ").strip();
    }
}
