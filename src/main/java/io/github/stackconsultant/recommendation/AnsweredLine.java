package io.github.stackconsultant.recommendation;

import java.util.regex.Pattern;

/** A step's title and its answer in words. */
public record AnsweredLine(String step, String answer) {

    private static final Pattern SOURCE = Pattern.compile(" \\(read from [^\u201c)]*(?:\u201c[^\u201d]*\u201d)?\\)");

    /** {@return the answer without where in a description it was read} */
    public String withoutSource() {
        return SOURCE.matcher(answer).replaceAll("");
    }
}
