package io.github.stackconsultant.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SlipsTests {

    private static final String LETTERS = "abcdez0\u00df\u017f\u4e2d";

    @ParameterizedTest
    @CsvSource({"shop, shop, 0", "shop, shopp, 1", "shop, hsop, 1", "shop, shap, 1", "dashboard, dahsboad, 2"})
    void lettersTooManyMissingWrongOrSwappedAreCounted(String one, String other, int slips) {
        assertThat(Slips.between(one, other, 2)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"cancle, cancel, true", "cancle, candle, false", "stauts, status, true", "stauts, stats, false"})
    void wordsThatHaveTheSameLettersAreToldFromThoseThatHaveNot(String one, String other, boolean same) {
        assertThat(Slips.areSameLetters(one, other)).isEqualTo(same);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLettersAloneTellNoneApartThatIsNear(long seed) {
        var random = new Random(seed);
        var word = word(random);
        var slipped = new StringBuilder(word);
        int slips = random.nextInt(3);
        for (int each = 0; each < slips; each++) {
            slip(slipped, random);
        }

        assertThat(Slips.areMore(Slips.letters(word), Slips.letters(slipped.toString()), slips))
                .isFalse();
        var other = word(random);
        if (Slips.areMore(Slips.letters(word), Slips.letters(other), slips)) {
            assertThat(Slips.between(word, other, slips)).isGreaterThan(slips);
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int length = 5 + random.nextInt(6); word.length() < length; ) {
            word.append(letter(random));
        }
        return word.toString();
    }

    private static void slip(StringBuilder word, Random random) {
        int at = random.nextInt(word.length() - 1);
        switch (random.nextInt(4)) {
            case 0 -> word.insert(at, letter(random));
            case 1 -> word.deleteCharAt(at);
            case 2 -> word.setCharAt(at, letter(random));
            default -> word.insert(at, word.charAt(at + 1)).deleteCharAt(at + 2);
        }
    }

    private static char letter(Random random) {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
