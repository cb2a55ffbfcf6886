package io.github.stackconsultant.search;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emoji as Slack sends them: by their names between colons, ":+1:" or ":wave::skin-tone-4:". */
final class EmojiNames {

    /** What begins behind a digit is a time, "10:30:45", and what ends before a letter are words: "stack:python:django". */
    private static final Pattern NAME = Pattern.compile("(?<![0-9]):[a-z0-9_+'-]+:(?![a-z0-9])");

    private final Set<String> meaningful;

    /**
     * Creates them.
     *
     * @param meaningful the names that are read as words, with their colons
     */
    EmojiNames(Set<String> meaningful) {
        this.meaningful = Set.copyOf(meaningful);
    }

    /** {@return the text without the names that mean nothing, which are no words either} */
    String withoutMeaningless(String text) {
        return text.indexOf(':') < 0
                ? text
                : NAME.matcher(text)
                        .replaceAll(name ->
                                meaningful.contains(name.group()) ? Matcher.quoteReplacement(name.group()) : " ");
    }

    /** {@return where the names in a text stand} */
    static List<MatchResult> in(String text) {
        return text.indexOf(':') < 0 ? List.of() : NAME.matcher(text).results().toList();
    }
}
