package io.github.stackconsultant.recommendation;

/** The grammatical mood of a change: hypothetical ("if X were") or possible ("when X is"). */
sealed interface Mood permits Supposed, Possible {

    /** After "if". */
    Mood IF = new Supposed();

    /** After "when". */
    Mood WHEN = new Possible();

    String answered(String step);

    String leftOpen(String step);

    String becomes(String step, String answers);

    String ranked(String answers, String rank, String step);

    String added(String answers, boolean several, String step);

    String dropped(String answers, boolean several, String step);

    String replaced(String instead, String answers, boolean several, String step);
}
