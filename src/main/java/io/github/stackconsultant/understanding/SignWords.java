package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every phrase of the language in a text that lies within a sentence, by its sign, however the text is read. */
final class SignWords {

    private final int tokens;
    private final Map<Sign, List<Word>> bySign = new EnumMap<>(Sign.class);
    private final Map<Sign, Signs> apart = new EnumMap<>(Sign.class);
    private final Signs together;

    /**
     * Words of one sign.
     *
     * @param from their first token
     * @param to the token after their last one
     */
    record Word(int from, int to, String value) {}

    SignWords(Reading reading, Boundaries boundaries) {
        tokens = reading.tokens().size();
        for (var mention : reading.mentions()) {
            if (!boundaries.sentenceEndsWithin(mention.from(), mention.to())) {
                for (var sense : mention.senses()) {
                    if (sense instanceof Sense.OfSign sign) {
                        bySign.computeIfAbsent(sign.sign(), unused -> new ArrayList<>())
                                .add(new Word(mention.from(), mention.to(), sign.value()));
                    }
                }
            }
        }
        together = Signs.of(bySign, tokens);
    }

    /** {@return the signs of which no token belongs to two} */
    Signs together() {
        return together;
    }

    /** {@return the words of one sign that is read separately} */
    Signs apart(Sign sign) {
        return apart.computeIfAbsent(sign, each -> Signs.apart(each, bySign, tokens));
    }
}
