package io.github.stackconsultant.slack;

import io.github.stackconsultant.privacy.FailureNames;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/** Names the failures of a store that refuses for good what is too long for it. */
final class StrictStore implements FailureNames {

    private static final String TOO_LONG = "22001";

    /** {@return such a refusal, which quotes what was to be stored} */
    static RuntimeException tooLong(String words) {
        return new DataIntegrityViolationException(words, new SQLException(words, TOO_LONG));
    }

    @Override
    public Optional<String> code(Throwable failure) {
        return Optional.empty();
    }

    @Override
    public boolean isRefusedForGood(Throwable failure) {
        return failure.getCause() instanceof SQLException refusal && TOO_LONG.equals(refusal.getSQLState());
    }
}
