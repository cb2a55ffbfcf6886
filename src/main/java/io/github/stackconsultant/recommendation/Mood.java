package io.github.stackconsultant.recommendation;

/** How a change is told: as one that is thought of, or as one that may happen. */
sealed interface Mood permits Supposed, Possible {

    /** After "if". */
    Mood IF = new Supposed();

    /** After "when". */
    Mood WHEN = new Possible();

    String answered(String step);

    String leftOpen(String step);

    String becomes(String step, String answers);

    String added(String answers, boolean several, String step);

    String dropped(String answers, boolean several, String step);

    String replaced(String instead, String answers, boolean several, String step);

    /** {@return the verb of an answer that takes a rank, with its blanks} */
    String comes();
}
