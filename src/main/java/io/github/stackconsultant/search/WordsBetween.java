package io.github.stackconsultant.search;

import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.Sign;
import io.github.stackconsultant.understanding.SignPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that may occur between those of a phrase without changing its meaning, and words that do change it. */
final class WordsBetween {

    private final Set<String> passedOver;
    private final Set<String> denials;
    private final Set<String> alternatives;

    private WordsBetween(Set<String> passedOver, Set<String> denials, Set<String> alternatives) {
        this.passedOver = passedOver;
        this.denials = denials;
        this.alternatives = alternatives;
    }

    static WordsBetween of(Language language) {
        return new WordsBetween(
                words(language, Sign.PASSED_OVER), words(language, Sign.NEGATION), words(language, Sign.OR));
    }

    private static Set<String> words(Language language, Sign sign) {
        return language.phrases().stream()
                .filter(phrase -> phrase.sign() == sign)
                .map(SignPhrase::text)
                .map(text -> text.replace("'", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isPassedOver(Words.Word word) {
        return passedOver.contains(word.written());
    }

    boolean isDenial(Words.Word word) {
        return denials.contains(word.written());
    }

    boolean isAlternative(Words.Word word) {
        return alternatives.contains(word.written());
    }

    /** {@return the words without the ignorable ones between the first and the last} */
    List<Words.Word> without(List<Words.Word> words) {
        var kept = new ArrayList<Words.Word>();
        for (int at = 0; at < words.size(); at++) {
            if (at == 0 || at == words.size() - 1 || !isPassedOver(words.get(at))) {
                kept.add(words.get(at));
            }
        }
        return kept;
    }
}
