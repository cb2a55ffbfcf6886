package io.github.stackconsultant.app;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows only the sentences on unusable settings, without a stack trace, since each says what to do. */
final class UnusableSettingsFailureAnalyzer extends AbstractFailureAnalyzer<UnusableSettingsException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnusableSettingsException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
