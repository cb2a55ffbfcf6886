package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every phrase of the language in a text that lies within a sentence, by its sign, however the text is read. */
final class SignWords {

    private static final Set<Sign> TOGETHER = Stream.of(Sign.values())
            .filter(sign -> !sign.isApart())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));

    private final int tokens;
    private final Map<Sign, List<Span>> bySign = new EnumMap<>(Sign.class);
    private final Map<Sign, Signs> apart = new EnumMap<>(Sign.class);
    private final Signs together;

    SignWords(Reading reading, Boundaries boundaries) {
        tokens = reading.tokens().size();
        for (var mention : reading.mentions()) {
            if (!boundaries.sentenceEndsWithin(mention.from(), mention.to())) {
                for (var sense : mention.senses()) {
                    if (sense instanceof Sense.OfSign sign) {
                        bySign.computeIfAbsent(sign.sign(), unused -> new ArrayList<>())
                                .add(new Span(mention.from(), mention.to(), Map.of(sign.sign(), sign.value())));
                    }
                }
            }
        }
        together = Signs.of(bySign, tokens, TOGETHER);
    }

    /** {@return the signs of which no token belongs to two} */
    Signs together() {
        return together;
    }

    /** {@return the words of one sign that is read separately} */
    Signs apart(Sign sign) {
        return apart.computeIfAbsent(sign, each -> Signs.of(bySign, tokens, EnumSet.of(each)));
    }
}
