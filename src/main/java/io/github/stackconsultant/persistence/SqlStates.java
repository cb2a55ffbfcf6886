package io.github.stackconsultant.persistence;

import io.github.stackconsultant.privacy.FailureNames;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/**
 * Names database failures by their five-character SQL state: 53100 for a full disk, 08 followed by three characters for
 * a lost connection. A row that cannot be read is named by its id.
 */
final class SqlStates implements FailureNames {

    private static final String NONE = "without SQLState";

    /** Classes 22 and 23: a value does not fit its column, or a constraint forbids it. */
    private static final Predicate<String> RULES = Pattern.compile("2[23]...").asMatchPredicate();

    /** Somebody else stored the same just then, or erased what is referred to; H2 has two codes for the latter. */
    private static final Set<String> OF_OTHERS = Set.of("23505", "23503", "23506");

    @Override
    public Optional<String> code(Throwable failure) {
        // if the rollback failed too after a lost connection, the original failure is the application exception
        return failure instanceof TransactionSystemException end && end.getApplicationException() != null
                ? first(end.getApplicationException())
                : own(failure);
    }

    @Override
    public boolean isRefusedForGood(Throwable failure) {
        return all(failure).anyMatch(RULES.and(state -> !OF_OTHERS.contains(state)));
    }

    private static Optional<String> first(Throwable failure) {
        return all(failure).findFirst();
    }

    private static Stream<String> all(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .flatMap(cause -> own(cause).stream());
    }

    /** Without its row, nobody could find what to mend. */
    private static Optional<String> own(Throwable failure) {
        if (failure instanceof UnreadableRowException unreadable) {
            return Optional.of(unreadable.row());
        }
        return failure instanceof SQLException refusal
                ? Optional.of(Optional.ofNullable(refusal.getSQLState()).orElse(NONE))
                : Optional.empty();
    }
}
