package io.github.stackconsultant.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in a sentence that another process has locked the embedded database's file. */
class DatabaseInUseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's code for a file that another process has locked. */
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(
                "Another process, probably Stack Consultant itself, has the embedded database's file open.",
                "Stop the other one, or set " + DatabaseUrlPostProcessor.VARIABLE
                        + " to a PostgreSQL database, which several instances can share.",
                cause);
    }
}
