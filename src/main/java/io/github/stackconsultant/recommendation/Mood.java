package io.github.stackconsultant.recommendation;

/** The grammatical mood of a change. */
enum Mood {
    /** Hypothetical: "if X were". */
    IF,
    /** Possible: "when X is". It is read far from the answers, so it names them in full. */
    WHEN;

    String answered(String step) {
        return this == IF ? "you answered " + step : step + " is answered";
    }

    String leftOpen(String step) {
        return this == IF ? step + " were left open" : "the answer to " + step + " no longer holds";
    }

    String becomes(String step, String answers) {
        return this == IF ? step + " were " + answers : "the answer to " + step + " becomes " + answers;
    }

    String ranked(String answers, String rank, String step) {
        return this == IF
                ? answers + " came " + rank + " under " + step
                : answers + " comes " + rank + " among the answers to " + step;
    }

    String added(String answers, boolean several, String step) {
        return this == IF
                ? step + " also included " + answers
                : answers + (several ? " are" : " is") + " among the answers to " + step + ", too";
    }

    String dropped(String answers, boolean several, String step) {
        return this == IF
                ? step + " did not include " + answers
                : answers + (several ? " are" : " is") + " no longer among the answers to " + step;
    }

    String replaced(String instead, String answers, boolean several, String step) {
        return this == IF
                ? step + " included " + answers + " instead of " + instead
                : answers + (several ? " take" : " takes") + " the place of " + instead + " among the answers to "
                        + step;
    }
}
