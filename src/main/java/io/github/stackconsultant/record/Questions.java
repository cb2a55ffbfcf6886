package io.github.stackconsultant.record;

import java.util.Locale;

/** When two questions are the same. */
final class Questions {

    private Questions() {}

    /** {@return the question without what makes no difference: case and the blanks around and between its words} */
    static String key(String question) {
        return question.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
