package io.github.stackconsultant.knowledge;

/**
 * A text of a comparison, with the maximum length of the place where it is shown.
 *
 * @param path where it is found in the file
 * @param most how many characters fit
 * @param optional whether it may be empty
 */
record KnowledgeText(String path, String value, int most, boolean optional) {

    static KnowledgeText needed(String path, String value, int most) {
        return new KnowledgeText(path, value, most, false);
    }

    static KnowledgeText optional(String path, String value, int most) {
        return new KnowledgeText(path, value, most, true);
    }

    boolean missing() {
        return !optional && value.isBlank();
    }

    int length() {
        return value.codePointCount(0, value.length());
    }
}
