package io.github.stackconsultant.persistence;

import io.github.stackconsultant.privacy.FailureNames;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/**
 * Names database failures by their five-character SQL state: 53100 for a full disk, 08 followed by three characters for
 * a lost connection. A row that cannot be read is named by its id.
 */
final class SqlStates implements FailureNames {

    private static final String NONE = "without SQLState";

    /** A row refers to one that is gone, or one that is to go is still referred to; H2 has a code for each. */
    private static final Set<String> FOREIGN_KEY = Set.of("23503", "23506");

    @Override
    public Optional<String> code(Throwable failure) {
        // if the rollback failed too after a lost connection, the original failure is the application exception
        return failure instanceof TransactionSystemException end && end.getApplicationException() != null
                ? first(end.getApplicationException())
                : own(failure);
    }

    @Override
    public boolean isOfWhatWasErasedMeanwhile(Throwable failure) {
        return all(failure).anyMatch(FOREIGN_KEY::contains);
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
