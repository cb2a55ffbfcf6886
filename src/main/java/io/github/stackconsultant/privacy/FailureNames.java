package io.github.stackconsultant.privacy;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes failures for the log by their class names and the store's error codes only, since their messages may quote
 * what somebody wrote.
 */
@FunctionalInterface
public interface FailureNames {

    /** A limit on the chain of causes, which may be circular. */
    int MOST_CAUSES = 10;

    /**
     * {@return the store's error code of this failure itself, without its causes; empty if it is not a failure of the
     * store}
     */
    Optional<String> code(Throwable failure);

    /** {@return whether the store's own rules refuse it, whenever it is tried again} */
    default boolean isRefusedForGood(Throwable failure) {
        return false;
    }

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
     * {@return a stack trace without messages, to locate a bug; null if the store failed, since then the line says
     * everything}
     */
    default @Nullable Throwable trace(Throwable failure) {
        return causes(failure).anyMatch(cause -> code(cause).isPresent()) ? null : withoutWords(failure);
    }

    /** {@return a throwable with the same stack trace but without the message} */
    static Throwable withoutWords(Throwable original) {
        var copy = new IllegalStateException(original.getClass().getName());
        copy.setStackTrace(original.getStackTrace());
        return copy;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }
}
