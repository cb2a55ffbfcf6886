package io.github.stackconsultant.record;

import java.util.Locale;

/** Decides whether two questions are the same. */
final class Questions {

    private Questions() {}

    /** {@return the question normalised for comparison, ignoring case and extra blanks} */
    static String key(String question) {
        return question.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
