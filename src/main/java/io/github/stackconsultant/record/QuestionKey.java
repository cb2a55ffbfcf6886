package io.github.stackconsultant.record;

import java.util.Locale;

/** Tells which questions are the same: those of one key. */
final class QuestionKey {

    private QuestionKey() {}

    /** {@return the question normalised for comparison, ignoring case and extra blanks} */
    static String of(String question) {
        return question.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
