package io.github.stackconsultant.recommendation;

import java.util.regex.Pattern;

/** A step's title and its answer in words. */
public record AnsweredLine(String step, String answer) {

    /** What was stored before it was called a guess says "read". */
    private static final Pattern SOURCE =
            Pattern.compile(" \\((?:a guess|read) from [^\u201c)]*(?:\u201c[^\u201d]*\u201d)?\\)");

    /** {@return the answer without saying that it is a guess, and from which words} */
    public String withoutSource() {
        return SOURCE.matcher(answer).replaceAll("");
    }
}
