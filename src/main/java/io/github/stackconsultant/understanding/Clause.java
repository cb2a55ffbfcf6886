package io.github.stackconsultant.understanding;

/**
 * A part of a sentence, between commas and the like.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param sentence the number of its sentence
 * @param question whether its sentence is a question
 * @param opensList whether a colon ends it
 */
record Clause(int from, int to, int sentence, boolean question, boolean opensList) implements TokenRange {}
