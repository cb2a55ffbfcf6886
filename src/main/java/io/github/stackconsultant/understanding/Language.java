package io.github.stackconsultant.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a language, whatever a comparison is about.
 *
 * @param phrases general words and their function
 * @param spellings characters and letters that are read as something else, for example "+" as " plus "
 * @param ordinaryWords the language's ordinary words in lower case, which are not taken for slips of the keyboard
 */
public record Language(List<SignPhrase> phrases, Map<String, String> spellings, Set<String> ordinaryWords) {

    /** Copies what it is given. */
    public Language {
        phrases = List.copyOf(phrases);
        spellings = Map.copyOf(spellings);
        ordinaryWords = Set.copyOf(ordinaryWords);
    }
}
