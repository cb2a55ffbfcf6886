package io.github.stackconsultant.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a language, whatever a comparison is about.
 *
 * @param phrases general words and what they do
 * @param spellings signs and letters that are read as something else, for example "+" as " plus "
 * @param ordinaryWords words that are spelt like this on purpose, in small letters
 */
public record Language(List<SignPhrase> phrases, Map<String, String> spellings, Set<String> ordinaryWords) {

    /** Copies what it is given. */
    public Language {
        phrases = List.copyOf(phrases);
        spellings = Map.copyOf(spellings);
        ordinaryWords = Set.copyOf(ordinaryWords);
    }
}
