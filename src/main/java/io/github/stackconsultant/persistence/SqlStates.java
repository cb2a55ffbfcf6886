package io.github.stackconsultant.persistence;

import io.github.stackconsultant.privacy.FailureNames;
import java.sql.SQLException;
import java.util.Optional;

/** What a database says is wrong by its five-letter code: 53100 for a full disk, 08 and three more for a lost connection. */
final class SqlStates implements FailureNames {

    private static final String NONE = "without SQLState";

    @Override
    public Optional<String> code(Throwable failure) {
        return failure instanceof SQLException refusal
                ? Optional.of(Optional.ofNullable(refusal.getSQLState()).orElse(NONE))
                : Optional.empty();
    }
}
