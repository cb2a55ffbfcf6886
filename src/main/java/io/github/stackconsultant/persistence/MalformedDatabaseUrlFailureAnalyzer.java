package io.github.stackconsultant.persistence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a malformed address of the database into a sentence instead of a stack trace. */
class MalformedDatabaseUrlFailureAnalyzer extends AbstractFailureAnalyzer<MalformedDatabaseUrlException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MalformedDatabaseUrlException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set " + DatabaseUrlPostProcessor.VARIABLE + " to an address such as " + PostgresUrl.EXAMPLE
                        + " (special characters in the password percent-encoded), or remove it to use the embedded"
                        + " database.",
                cause);
    }
}
