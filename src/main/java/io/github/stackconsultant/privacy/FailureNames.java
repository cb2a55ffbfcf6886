package io.github.stackconsultant.privacy;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Failures as they may be logged: by the names of their classes and by the store's codes. Their messages may quote what
 * somebody wrote.
 */
@FunctionalInterface
public interface FailureNames {

    /** Causes that go in circles end here. */
    int MOST_CAUSES = 10;

    /**
     * {@return what this failure alone, without its causes, says in a code of the store's; empty if it is not of the
     * store}
     */
    Optional<String> code(Throwable failure);

    /**
     * {@return the failure and its causes in one line, such as {@code DataAccessResourceFailureException by
     * PSQLException 08006}}
     */
    default String line(Throwable failure) {
        return causes(failure)
                .map(cause -> cause.getClass().getSimpleName()
                        + code(cause).map(code -> " " + code).orElse(""))
                .collect(Collectors.joining(" by "));
    }

    /**
     * {@return where a bug is, without words; null if the store failed: then the line says all, and a trace nothing}
     */
    default @Nullable Throwable trace(Throwable failure) {
        return causes(failure).anyMatch(cause -> code(cause).isPresent()) ? null : withoutWords(failure);
    }

    /** {@return where it happened, without its message} */
    static Throwable withoutWords(Throwable original) {
        var copy = new IllegalStateException(original.getClass().getName());
        copy.setStackTrace(original.getStackTrace());
        return copy;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }
}
