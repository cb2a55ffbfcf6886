package io.github.stackconsultant.knowledge;

/**
 * One thing wrong with a knowledge file.
 *
 * @param path where in the file, as a path of keys and ids, for example {@code options.nodejs.pros.fast}
 * @param what what is wrong, in a sentence that names the offending value
 * @param remedy what to do about it
 */
public record KnowledgeProblem(String path, String what, String remedy) {}
