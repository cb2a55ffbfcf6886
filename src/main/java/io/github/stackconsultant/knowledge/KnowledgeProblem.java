package io.github.stackconsultant.knowledge;

import java.util.Optional;

/**
 * One thing wrong with a knowledge file.
 *
 * @param path where in the file, as a path of keys and ids, for example {@code options.nodejs.pros.fast}
 * @param what what is wrong, in a sentence that names the offending value
 * @param remedy what to do about it
 * @param other the path of a second place that {@code what} names
 */
public record KnowledgeProblem(String path, String what, String remedy, Optional<String> other) {

    /** A problem of one place. */
    public KnowledgeProblem(String path, String what, String remedy) {
        this(path, what, remedy, Optional.empty());
    }
}
