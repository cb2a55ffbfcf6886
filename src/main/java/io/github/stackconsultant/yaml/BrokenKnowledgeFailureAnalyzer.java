package io.github.stackconsultant.yaml;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the console show the list of problems, without a stack trace. */
class BrokenKnowledgeFailureAnalyzer extends AbstractFailureAnalyzer<BrokenKnowledgeException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenKnowledgeException cause) {
        int count = cause.problems().size();
        var list = cause.problems().stream().map(Finding::sentence).collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                (count == 1 ? "The knowledge has a problem:" : "The knowledge has %d problems:".formatted(count))
                        + System.lineSeparator()
                        + System.lineSeparator()
                        + list,
                "Correct what is named there and start again.",
                cause);
    }
}
