package io.github.stackconsultant.persistence;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in a sentence that the database is unreachable or refuses the app's login. */
class DatabaseUnreachableFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** Classes of standard SQL states: no connection, wrong user or password, no such database. */
    private static final List<String> STATES = List.of("08", "28", "3D");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        if (STATES.stream().noneMatch(state::startsWith)) {
            return null;
        }
        return new FailureAnalysis(
                "The database cannot be used: " + cause.getMessage(),
                "See that the database is up and that " + DatabaseUrlPostProcessor.VARIABLE + " names it.",
                cause);
    }
}
