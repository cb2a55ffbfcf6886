package io.github.stackconsultant.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.Sign;
import io.github.stackconsultant.understanding.SignPhrase;
import java.util.List;
import java.util.Map;

/** The words of a language that ask for the same: "secure", "security", "protected". */
final class Subjects {

    private final Map<String, List<String>> phrases;

    Subjects(Language language) {
        phrases = language.phrases().stream()
                .filter(phrase -> phrase.sign() == Sign.SUBJECT)
                .collect(groupingBy(SignPhrase::value, mapping(SignPhrase::text, toUnmodifiableList())));
    }

    /** {@return how a subject may be said, by the name of its group} */
    List<String> phrases(String subject) {
        return phrases.getOrDefault(subject, List.of());
    }
}
